package org.sideroscope.findings;

import static org.sideroscope.findings.Site.Pairing.MIDLINE;
import static org.sideroscope.findings.Site.Pairing.PAIRED;
import static org.sideroscope.findings.Site.Role.DECIDING;
import static org.sideroscope.findings.Site.Role.SUPPORTIVE;
import static org.sideroscope.findings.Site.Role.SUPRATENTORIAL;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The named sub-sites, each with its palette region, its word in the reading format, whether it is
 * paired, and what it does to the classification. Source: specification section 1 (PN table 1 and
 * AJNR for the sites).
 */
public enum Site {
  SUPERIOR_VERMIS(Region.VERMIS, "superior", MIDLINE, DECIDING),
  INFERIOR_VERMIS(Region.VERMIS, "inferior", MIDLINE, SUPPORTIVE),

  CEREBELLAR_FOLIA(Region.FOLIA, "folia", PAIRED, DECIDING),
  FLOCCULUS(Region.FOLIA, "flocculus", PAIRED, DECIDING),
  SUPERIOR_PEDUNCLE(Region.FOLIA, "peduncle-superior", PAIRED, DECIDING),
  MIDDLE_PEDUNCLE(Region.FOLIA, "peduncle-middle", PAIRED, DECIDING),
  INFERIOR_PEDUNCLE(Region.FOLIA, "peduncle-inferior", PAIRED, DECIDING),

  MIDBRAIN(Region.BRAINSTEM, "midbrain", PAIRED, DECIDING),
  QUADRIGEMINAL_PLATE(Region.BRAINSTEM, "quadrigeminal-plate", PAIRED, DECIDING),
  PONS(Region.BRAINSTEM, "pons", PAIRED, DECIDING),
  MEDULLA(Region.BRAINSTEM, "medulla", PAIRED, DECIDING),
  FOURTH_VENTRICLE_OUTLET(Region.BRAINSTEM, "fourth-ventricle-outlet", MIDLINE, DECIDING),

  VESTIBULOCOCHLEAR_NERVE(Region.CN8, "nerve", PAIRED, DECIDING),
  TRIGEMINAL_NERVE(Region.CN8, "trigeminal", PAIRED, SUPPORTIVE),
  FACIAL_NERVE(Region.CN8, "facial", PAIRED, SUPPORTIVE),
  OPTIC_NERVE(Region.CN8, "optic", PAIRED, SUPRATENTORIAL),
  OLFACTORY_NERVE(Region.CN8, "olfactory", PAIRED, SUPRATENTORIAL),

  JUNCTION(Region.CRANIOCERVICAL_JUNCTION, "junction", PAIRED, DECIDING),

  CORD_CERVICAL(Region.SPINE, "cord-cervical", MIDLINE, DECIDING),
  CORD_THORACIC(Region.SPINE, "cord-thoracic", MIDLINE, DECIDING),
  CORD_CONUS(Region.SPINE, "cord-conus", MIDLINE, DECIDING),
  SPINAL_ROOTS(Region.SPINE, "roots", MIDLINE, SUPPORTIVE),
  CAUDA_EQUINA(Region.SPINE, "cauda-equina", MIDLINE, SUPPORTIVE),

  SYLVIAN_FISSURE(null, "sylvian-fissure", PAIRED, SUPRATENTORIAL),
  INTERHEMISPHERIC_FISSURE(null, "interhemispheric-fissure", MIDLINE, SUPRATENTORIAL),
  BASAL_FRONTAL(null, "basal-frontal", PAIRED, SUPRATENTORIAL),
  MEDIAL_TEMPORAL(null, "medial-temporal", PAIRED, SUPRATENTORIAL),
  CINGULATE(null, "cingulate", PAIRED, SUPRATENTORIAL);

  /** Whether the anatomy has a left and a right. */
  public enum Pairing {
    MIDLINE,
    PAIRED
  }

  /** What a deposit at the site does to the classification. */
  public enum Role {
    /** Decides the state of its palette region. */
    DECIDING,
    /** Infratentorial and only recorded: supports, never satisfies a criterion. */
    SUPPORTIVE,
    /** Supratentorial and off the convexities. */
    SUPRATENTORIAL
  }

  private final @Nullable Region region;
  private final String key;
  private final Pairing pairing;
  private final Role role;

  Site(@Nullable Region region, String key, Pairing pairing, Role role) {
    this.region = region;
    this.key = key;
    this.pairing = pairing;
    this.role = role;
  }

  /** The palette region; empty for the supratentorial sites beside the sulci. */
  public Optional<Region> region() {
    return Optional.ofNullable(region);
  }

  /** The member name of the reading format, without a side. */
  public String key() {
    return key;
  }

  public boolean isPaired() {
    return pairing == PAIRED;
  }

  public Role role() {
    return role;
  }

  public boolean isDeciding() {
    return role == DECIDING;
  }

  /** True for the sites that may carry vertebral levels. */
  public boolean hasLevels() {
    return region == Region.SPINE;
  }
}
