package org.sideroscope.dicom.kind;

import static org.sideroscope.dicom.ImageKind.CT;
import static org.sideroscope.dicom.ImageKind.EPI;
import static org.sideroscope.dicom.ImageKind.FIELD_MAP;
import static org.sideroscope.dicom.ImageKind.FLAIR;
import static org.sideroscope.dicom.ImageKind.LOCALISER;
import static org.sideroscope.dicom.ImageKind.MIN_IP;
import static org.sideroscope.dicom.ImageKind.OTHER;
import static org.sideroscope.dicom.ImageKind.QSM;
import static org.sideroscope.dicom.ImageKind.SWI;
import static org.sideroscope.dicom.ImageKind.SWI_MAGNITUDE;
import static org.sideroscope.dicom.ImageKind.SWI_PHASE;
import static org.sideroscope.dicom.ImageKind.T1;
import static org.sideroscope.dicom.ImageKind.T2;
import static org.sideroscope.dicom.ImageKind.T2_STAR;
import static org.sideroscope.dicom.kind.HeaderWords.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sideroscope.dicom.KindOfImage;
import org.sideroscope.dicom.ObjectKind;

/**
 * The kinds as a table: the first row whose clue holds. Vendors' names: SWI (Siemens, United
 * Imaging), SWAN (GE), SWIp and VenBOLD (Philips), FSBB (Canon), BSI (Fujifilm, Hitachi).
 */
public final class KindTable {

  /** Below this, a gradient echo has hardly had time to lose signal to iron. */
  private static final double SHORTEST_T2_STAR_MS = 7;

  private static final Pattern SUSCEPTIBILITY =
      words(
          "swi(?:p|m|mip|[0-9]+[a-z0-9]*)?",
          "swan[0-9]*",
          "fsbb",
          "ven ?bold",
          "venous bold",
          "bsi",
          "susceptib[a-z]*",
          "(?:mag|pha|mip) images(?: sw)?");
  private static final Pattern SUSCEPTIBILITY_SEQUENCE =
      words("swi[0-9]*d[0-9a-z]*", "swan[0-9a-z]*", "fsbb[0-9a-z]*");
  private static final Pattern MAGNITUDE = words("mag", "magn", "magnitude", "mag images");
  private static final Pattern PHASE =
      words("pha", "phase", "pha images", "filt pha", "filtered phase", "phase map");
  private static final Pattern FIELD_MAPPING =
      words("field ?map[a-z]*", "field mapping", "b0(?: ?map)?", "gre field [a-z]+");
  private static final Pattern FLOW = words("flow", "venc[0-9]*", "pca?", "csf flow");
  private static final Pattern LOCALISING =
      words("locali[sz]er[0-9]*", "loc", "scout", "survey", "pilot", "3 ?plane");
  private static final Pattern QUANTITATIVE = words("qsm", "susceptibility map", "chi map");
  private static final Pattern MINIMUM_PROJECTION = words("min ?ip[a-z0-9]*", "mip images(?: sw)?");
  private static final Pattern PROJECTION = words("mip", "m ip");
  private static final Pattern FLUID_ATTENUATED =
      words("[a-z0-9]*flair[a-z0-9]*", "dark fluid", "darkfluid", "da fl");
  private static final Pattern T2_STAR_WORDS =
      words("t2star[a-z0-9]*", "haemo", "hemo", "heme", "haem", "medic", "merge", "m ?ffe");
  private static final Pattern ANGIOGRAPHY = words("tof", "mra", "angio[a-z]*");
  private static final Pattern T1_WORDS =
      words("t1[a-z0-9]*", "mp ?rage", "mp2rage", "spgr", "fspgr", "bravo", "vibe", "tfe");
  private static final Pattern T2_WORDS = words("t2[a-z0-9]*", "ciss", "fiesta", "drive");
  private static final Pattern PROTON_DENSITY = words("pd[a-z0-9+]*", "proton density");

  private static final List<KindRule> RULES =
      List.of(
          new KindRule(OTHER, KindTable::segmentation),
          new KindRule(LOCALISER, c -> c.typed("LOCALIZER", "SCOUT")),
          new KindRule(CT, c -> c.when(c.facts().modality().equals("CT"), "the modality is CT")),
          new KindRule(OTHER, KindTable::notMagneticResonance),
          new KindRule(LOCALISER, c -> c.described(LOCALISING)),
          new KindRule(QSM, c -> c.typed("QSM").or(() -> c.described(QUANTITATIVE))),
          new KindRule(MIN_IP, KindTable::minimumProjection),
          new KindRule(FIELD_MAP, KindTable::fieldMap),
          new KindRule(OTHER, KindTable::flowPhase),
          new KindRule(SWI_PHASE, KindTable::susceptibilityPhase),
          new KindRule(SWI, c -> c.typed("SWI", "SW_M_FFE", "SW_M", "SWAN")),
          new KindRule(SWI_MAGNITUDE, KindTable::susceptibilityMagnitude),
          new KindRule(SWI, KindTable::susceptibility),
          new KindRule(EPI, c -> c.when(c.facts().isEchoPlanar(), "it is echo-planar")),
          new KindRule(FLAIR, KindTable::fluidAttenuated),
          new KindRule(OTHER, KindTable::angiography),
          new KindRule(T2_STAR, KindTable::t2Star),
          new KindRule(OTHER, KindTable::protonDensity),
          new KindRule(T1, c -> c.described(T1_WORDS)),
          new KindRule(T2, c -> c.described(T2_WORDS)),
          new KindRule(T1, KindTable::t1),
          new KindRule(T2, KindTable::t2));

  private KindTable() {}

  /** The kind of an image with these clues; pure. */
  public static KindOfImage kindOf(KindClues clues) {
    ReadClues read = new ReadClues(clues);
    return RULES.stream()
        .flatMap(rule -> rule.apply(read).stream())
        .findFirst()
        .orElseGet(() -> KindOfImage.of(OTHER, "nothing in the headers tells its kind"));
  }

  private static Optional<String> segmentation(ReadClues c) {
    ObjectKind object = ObjectKind.ofSopClass(c.facts().sopClassUid());
    return c.when(object == ObjectKind.SEGMENTATION, "it is a segmentation");
  }

  private static Optional<String> notMagneticResonance(ReadClues c) {
    String modality = c.facts().modality();
    return c.when(
        !modality.equals("MR"),
        modality.isEmpty() ? "no modality is stated" : "the modality is " + modality);
  }

  private static Optional<String> minimumProjection(ReadClues c) {
    return c.typed("MNIP", "MINIP", "MIN_IP", "MIN IP")
        .or(() ->
            c.when(
                c.facts().volumetricProperties().equals("MIN_IP"),
                "the volumetric properties say MIN_IP"))
        .or(() -> c.described(MINIMUM_PROJECTION))
        // a plain "mIP" is a minimum only where the acquisition is susceptibility-weighted
        .or(() -> isSusceptibility(c) ? c.described(PROJECTION) : Optional.empty());
  }

  private static Optional<String> fieldMap(ReadClues c) {
    boolean earlyMagnitude = c.facts().echoTimeWithin(0, SHORTEST_T2_STAR_MS + 1);
    return c.typed("FIELD_MAP", "B0 MAP", "B0_MAP", "B0")
        .or(() ->
            c.facts().isPhase() || earlyMagnitude ? c.described(FIELD_MAPPING) : Optional.empty());
  }

  private static Optional<String> flowPhase(ReadClues c) {
    return c.facts().isPhase() && !isSusceptibility(c) ? c.described(FLOW) : Optional.empty();
  }

  private static Optional<String> susceptibilityPhase(ReadClues c) {
    if (c.facts().isPhase()) {
      boolean fits = isSusceptibility(c) || c.facts().isGradientEcho();
      return c.when(fits && !c.facts().isEchoPlanar(), "it is the phase of a gradient echo")
          .or(() -> c.when(isSusceptibility(c), "it is the phase of a susceptibility sequence"))
          .or(() -> c.typed("SW_P_FFE", "SW_P"));
    }
    return isSusceptibility(c) ? c.described(PHASE) : Optional.empty();
  }

  private static Optional<String> susceptibilityMagnitude(ReadClues c) {
    return isSusceptibility(c) ? c.described(MAGNITUDE) : Optional.empty();
  }

  private static Optional<String> susceptibility(ReadClues c) {
    return c.described(SUSCEPTIBILITY).or(() -> c.named(SUSCEPTIBILITY_SEQUENCE));
  }

  private static boolean isSusceptibility(ReadClues c) {
    return c.typed("SWI", "SW_M_FFE", "SW_P_FFE", "SWAN").isPresent()
        || susceptibility(c).isPresent();
  }

  private static Optional<String> fluidAttenuated(ReadClues c) {
    boolean suppressed =
        c.facts().isInversionRecovery()
            && c.facts().echoTimeWithin(70, 1000)
            && c.facts().inversionTimeMs().orElse(0) >= 1500;
    return c.described(FLUID_ATTENUATED)
        .or(() -> c.contrast("FLUID_ATTENUATED"))
        .or(() -> c.when(suppressed, "a long inversion time suppresses fluid, " + c.echoTime()));
  }

  private static Optional<String> angiography(ReadClues c) {
    boolean timeOfFlight = c.facts().sequenceVariant().contains("TOF");
    return c.described(ANGIOGRAPHY).or(() -> c.when(timeOfFlight, "it is a time-of-flight series"));
  }

  private static Optional<String> t2Star(ReadClues c) {
    boolean late = c.facts().isGradientEcho() && c.facts().echoTimeWithin(SHORTEST_T2_STAR_MS, 200);
    return c.described(T2_STAR_WORDS)
        .or(() -> c.contrast("T2_STAR"))
        .or(() -> c.when(late, "it is a gradient echo with " + c.echoTime()));
  }

  private static Optional<String> protonDensity(ReadClues c) {
    return c.facts().echoTimeWithin(0, 50) ? c.described(PROTON_DENSITY) : Optional.empty();
  }

  private static Optional<String> t1(ReadClues c) {
    double repetition = c.facts().repetitionTimeMs().orElse(Double.NaN);
    boolean shortSpin =
        c.facts().isSpinEcho() && repetition < 1000 && c.facts().echoTimeWithin(0, 30);
    boolean prepared = c.facts().isGradientEcho() && c.facts().isInversionRecovery();
    return c.when(shortSpin, "it is a spin echo with a short TR and " + c.echoTime())
        .or(() -> c.when(prepared, "it is an inversion-prepared gradient echo"))
        .or(() -> c.contrast("T1"));
  }

  private static Optional<String> t2(ReadClues c) {
    double repetition = c.facts().repetitionTimeMs().orElse(Double.NaN);
    boolean longSpin =
        c.facts().isSpinEcho() && repetition >= 1500 && c.facts().echoTimeWithin(60, 1000);
    return c.when(longSpin, "it is a spin echo with a long TR and " + c.echoTime())
        .or(() -> c.contrast("T2"));
  }
}
