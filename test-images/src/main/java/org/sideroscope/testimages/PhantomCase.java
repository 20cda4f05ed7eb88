package org.sideroscope.testimages;

import static org.sideroscope.findings.Extent.THICK;
import static org.sideroscope.findings.Extent.THIN;
import static org.sideroscope.findings.Side.LEFT;
import static org.sideroscope.findings.Side.RIGHT;
import static org.sideroscope.findings.Site.CEREBELLAR_FOLIA;
import static org.sideroscope.findings.Site.CORD_CERVICAL;
import static org.sideroscope.findings.Site.FLOCCULUS;
import static org.sideroscope.findings.Site.FOURTH_VENTRICLE_OUTLET;
import static org.sideroscope.findings.Site.INFERIOR_VERMIS;
import static org.sideroscope.findings.Site.JUNCTION;
import static org.sideroscope.findings.Site.MEDULLA;
import static org.sideroscope.findings.Site.MIDBRAIN;
import static org.sideroscope.findings.Site.MIDDLE_PEDUNCLE;
import static org.sideroscope.findings.Site.PONS;
import static org.sideroscope.findings.Site.QUADRIGEMINAL_PLATE;
import static org.sideroscope.findings.Site.SUPERIOR_VERMIS;
import static org.sideroscope.findings.Site.VESTIBULOCOCHLEAR_NERVE;
import static org.sideroscope.testimages.Deposit.in;
import static org.sideroscope.testimages.Deposit.on;
import static org.sideroscope.testimages.Deposit.onBothSides;
import static org.sideroscope.testimages.anatomy.NamedSulcus.CENTRAL;
import static org.sideroscope.testimages.anatomy.NamedSulcus.INTRAPARIETAL;
import static org.sideroscope.testimages.anatomy.NamedSulcus.POSTCENTRAL;
import static org.sideroscope.testimages.anatomy.NamedSulcus.PRECENTRAL;
import static org.sideroscope.testimages.anatomy.NamedSulcus.SUPERIOR_FRONTAL;
import static org.sideroscope.testimages.anatomy.NamedSulcus.SUPERIOR_TEMPORAL;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.classification.ResultCode;

/**
 * The phantoms' cases: where the haemosiderin is, how it is distributed, and whether there was a
 * haemorrhage. The painter and the truth are both derived from these rows and nothing else.
 */
public enum PhantomCase {
  NORMAL(1, "normal", ResultCode.NONE, Distribution.SYMMETRIC, false, List.of()),

  TYPE_1_CLASSICAL(
      2,
      "type-1-classical",
      ResultCode.ISS_1_CLASSICAL,
      Distribution.SYMMETRIC,
      false,
      classical()),

  TYPE_1_RESTRICTED(
      3,
      "type-1-restricted",
      ResultCode.ISS_1_RESTRICTED,
      Distribution.SYMMETRIC,
      false,
      List.of(on(SUPERIOR_VERMIS, THICK))),

  TYPE_1_VERMIS_NOT_INVOLVED(
      4,
      "type-1-vermis-not-involved",
      ResultCode.ISS_1_VERMIS_NOT_INVOLVED,
      Distribution.SYMMETRIC,
      false,
      together(
          onBothSides(THIN, CEREBELLAR_FOLIA, FLOCCULUS, MEDULLA, JUNCTION),
          onBothSides(THICK, PONS))),

  TYPE_2_SECONDARY(
      5,
      "type-2-secondary",
      ResultCode.ISS_2_SECONDARY,
      Distribution.ASYMMETRIC,
      true,
      List.of(
          on(CEREBELLAR_FOLIA, RIGHT, THICK),
          on(FLOCCULUS, RIGHT, THIN),
          on(MIDDLE_PEDUNCLE, RIGHT, THICK),
          on(PONS, RIGHT, THICK),
          on(FOURTH_VENTRICLE_OUTLET, THICK),
          on(VESTIBULOCOCHLEAR_NERVE, RIGHT, THIN))),

  CSS_FOCAL(
      6,
      "css-focal",
      ResultCode.CSS_FOCAL,
      Distribution.SYMMETRIC,
      false,
      List.of(in(LEFT, CENTRAL, THIN), in(LEFT, POSTCENTRAL, THIN))),

  CSS_DISSEMINATED(
      7,
      "css-disseminated",
      ResultCode.CSS_DISSEMINATED,
      Distribution.SYMMETRIC,
      false,
      List.of(
          in(LEFT, SUPERIOR_FRONTAL, THIN),
          in(LEFT, PRECENTRAL, THICK),
          in(LEFT, CENTRAL, THIN),
          in(RIGHT, POSTCENTRAL, THIN),
          in(RIGHT, INTRAPARIETAL, THICK),
          in(RIGHT, SUPERIOR_TEMPORAL, THIN))),

  ISS_WITH_SUPRATENTORIAL_EXTENSION(
      8,
      "iss-with-supratentorial-extension",
      ResultCode.ISS_1_CLASSICAL,
      Distribution.SYMMETRIC,
      false,
      together(classical(), List.of(in(LEFT, CENTRAL, THIN), in(RIGHT, SUPERIOR_FRONTAL, THIN))));

  private final int number;
  private final String key;
  private final ResultCode resultCode;
  private final Distribution distribution;
  private final boolean haemorrhage;

  @SuppressWarnings("ImmutableEnumChecker") // List.copyOf gives a list that cannot be changed
  private final List<Deposit> deposits;

  PhantomCase(
      int number,
      String key,
      ResultCode resultCode,
      Distribution distribution,
      boolean haemorrhage,
      List<Deposit> deposits) {
    this.number = number;
    this.key = key;
    this.resultCode = resultCode;
    this.distribution = distribution;
    this.haemorrhage = haemorrhage;
    this.deposits = List.copyOf(deposits);
  }

  private static List<Deposit> classical() {
    return together(
        List.of(on(SUPERIOR_VERMIS, THICK), on(INFERIOR_VERMIS, THIN), on(CORD_CERVICAL, THIN)),
        together(
            onBothSides(THICK, QUADRIGEMINAL_PLATE),
            onBothSides(
                THIN,
                CEREBELLAR_FOLIA,
                FLOCCULUS,
                MIDDLE_PEDUNCLE,
                MIDBRAIN,
                PONS,
                MEDULLA,
                VESTIBULOCOCHLEAR_NERVE,
                JUNCTION)));
  }

  private static List<Deposit> together(List<Deposit> first, List<Deposit> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** From 1, for the accession number. */
  public int number() {
    return number;
  }

  /** The word on the command line. */
  public String key() {
    return key;
  }

  public static Optional<PhantomCase> parse(String key) {
    return Arrays.stream(values()).filter(row -> row.key.equals(key)).findFirst();
  }

  /** What the classification of the truth must come to, specification 3.2. */
  public ResultCode resultCode() {
    return resultCode;
  }

  /** How a reader calls the infratentorial deposits; symmetric where there are none. */
  public Distribution distribution() {
    return distribution;
  }

  /** Whether a single intracranial haemorrhage is documented. */
  public boolean haemorrhage() {
    return haemorrhage;
  }

  /** The rims, in the order of their labels in the truth's masks, which count from 1. */
  public List<Deposit> deposits() {
    return deposits;
  }

  /** The patient's name in the headers, in the form of PS3.5 6.2.1. */
  public String patientName() {
    return "PHANTOM^" + key.replace("-", "").toUpperCase(Locale.ROOT);
  }
}
