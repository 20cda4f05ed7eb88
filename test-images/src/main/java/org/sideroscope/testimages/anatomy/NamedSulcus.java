package org.sideroscope.testimages.anatomy;

import static org.sideroscope.findings.Lobe.FRONTAL;
import static org.sideroscope.findings.Lobe.LIMBIC;
import static org.sideroscope.findings.Lobe.OCCIPITAL;
import static org.sideroscope.findings.Lobe.PARIETAL;
import static org.sideroscope.findings.Lobe.TEMPORAL;

import java.util.EnumSet;
import java.util.Set;
import org.sideroscope.findings.Lobe;

/**
 * The sulci that lie where they lie in people, as courses over the left hemisphere's surface; the
 * right hemisphere has the same reflected. Between them the cortex folds at random.
 */
public enum NamedSulcus {
  SUPERIOR_FRONTAL(
      "superior frontal",
      FRONTAL,
      true,
      21,
      Track.from(25, 4, 62).to(25, -16, 57).to(24, -34, 46).to(20, -50, 30)),
  INFERIOR_FRONTAL(
      "inferior frontal",
      FRONTAL,
      true,
      20,
      Track.from(50, -8, 36).to(47, -24, 30).to(41, -38, 22).to(34, -50, 12)),
  PRECENTRAL(
      "precentral",
      FRONTAL,
      true,
      21,
      Track.from(24, 12, 68).to(34, 6, 60).to(46, -3, 46).to(55, -9, 30).to(60, -11, 14)),
  CENTRAL(
      "central",
      PARIETAL,
      true,
      23,
      Track.from(7, 36, 74)
          .to(22, 29, 69)
          .to(31, 19, 63)
          .to(39, 24, 57)
          .to(49, 13, 45)
          .to(58, 7, 30)
          .to(63, 3, 14)),
  POSTCENTRAL(
      "postcentral",
      PARIETAL,
      true,
      21,
      Track.from(18, 51, 68).to(32, 42, 62).to(46, 33, 50).to(56, 26, 34).to(62, 22, 20)),
  INTRAPARIETAL(
      "intraparietal",
      PARIETAL,
      true,
      23,
      Track.from(38, 46, 57).to(32, 58, 53).to(27, 70, 46).to(24, 82, 34)),
  SUPERIOR_TEMPORAL(
      "superior temporal",
      TEMPORAL,
      true,
      21,
      Track.from(52, -14, -24).to(59, 2, -15).to(63, 20, -6).to(62, 40, 6).to(54, 56, 18)),
  INFERIOR_TEMPORAL(
      "inferior temporal",
      TEMPORAL,
      true,
      17,
      Track.from(52, 2, -33).to(57, 20, -26).to(58, 40, -16).to(50, 60, -4)),
  LATERAL_OCCIPITAL(
      "lateral occipital",
      OCCIPITAL,
      true,
      16,
      Track.from(46, 68, 12).to(38, 82, 10).to(28, 93, 10)),
  PARIETO_OCCIPITAL(
      "parieto-occipital",
      PARIETAL,
      false,
      21,
      Track.from(8, 76, 50).to(2, 72, 36).to(2, 62, 20).to(4, 54, 12)),
  CALCARINE("calcarine", OCCIPITAL, false, 19, Track.from(4, 96, 10).to(3, 80, 10).to(4, 62, 12)),
  CINGULATE(
      "cingulate",
      LIMBIC,
      false,
      17,
      Track.from(2, -36, 4).to(2, -38, 22).to(2, -20, 38).to(2, 8, 42).to(2, 28, 46).to(4, 38, 62));

  private final String title;
  private final Lobe lobe;
  private final boolean convexity;
  private final double depthMm;

  @SuppressWarnings("ImmutableEnumChecker") // a record of an unmodifiable list of records
  private final Track track;

  NamedSulcus(String title, Lobe lobe, boolean convexity, double depthMm, Track track) {
    this.title = title;
    this.lobe = lobe;
    this.convexity = convexity;
    this.depthMm = depthMm;
    this.track = track;
  }

  /** The name without the word sulcus. */
  public String title() {
    return title;
  }

  public Lobe lobe() {
    return lobe;
  }

  /** False on the medial face of the hemisphere. */
  public boolean convexity() {
    return convexity;
  }

  /** The sulci that only one gyrus parts from this one. */
  public Set<NamedSulcus> neighbours() {
    return switch (this) {
      case SUPERIOR_FRONTAL -> EnumSet.of(INFERIOR_FRONTAL, PRECENTRAL);
      case INFERIOR_FRONTAL -> EnumSet.of(SUPERIOR_FRONTAL, PRECENTRAL);
      case PRECENTRAL -> EnumSet.of(SUPERIOR_FRONTAL, INFERIOR_FRONTAL, CENTRAL);
      case CENTRAL -> EnumSet.of(PRECENTRAL, POSTCENTRAL);
      case POSTCENTRAL -> EnumSet.of(CENTRAL, INTRAPARIETAL);
      case INTRAPARIETAL -> EnumSet.of(POSTCENTRAL);
      case SUPERIOR_TEMPORAL -> EnumSet.of(INFERIOR_TEMPORAL);
      case INFERIOR_TEMPORAL -> EnumSet.of(SUPERIOR_TEMPORAL);
      case PARIETO_OCCIPITAL -> EnumSet.of(CALCARINE);
      case CALCARINE -> EnumSet.of(PARIETO_OCCIPITAL);
      case LATERAL_OCCIPITAL, CINGULATE -> EnumSet.noneOf(NamedSulcus.class);
    };
  }

  double depthMm() {
    return depthMm;
  }

  Track track() {
    return track;
  }
}
