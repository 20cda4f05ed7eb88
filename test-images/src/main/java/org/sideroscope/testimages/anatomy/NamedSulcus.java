package org.sideroscope.testimages.anatomy;

import static org.sideroscope.findings.Lobe.FRONTAL;
import static org.sideroscope.findings.Lobe.LIMBIC;
import static org.sideroscope.findings.Lobe.OCCIPITAL;
import static org.sideroscope.findings.Lobe.PARIETAL;
import static org.sideroscope.findings.Lobe.TEMPORAL;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sideroscope.findings.Lobe;

/**
 * The sulci that lie where they lie in people, as courses over the left hemisphere's surface; the
 * right hemisphere has the same reflected. Between them the cortex folds at random.
 */
public enum NamedSulcus {
  SUPERIOR_FRONTAL(
      "superior frontal", FRONTAL, true, 18, 25, 4, 62, 25, -16, 57, 24, -34, 46, 20, -50, 30),
  INFERIOR_FRONTAL(
      "inferior frontal", FRONTAL, true, 17, 50, -8, 36, 47, -24, 30, 41, -38, 22, 34, -50, 12),
  PRECENTRAL(
      "precentral", FRONTAL, true, 18, 24, 12, 68, 34, 6, 60, 46, -3, 46, 55, -9, 30, 60, -11, 14),
  CENTRAL(
      "central", PARIETAL, true, 20, 7, 36, 74, 22, 29, 69, 31, 19, 63, 39, 24, 57, 49, 13, 45, 58,
      7, 30, 63, 3, 14),
  POSTCENTRAL(
      "postcentral",
      PARIETAL,
      true,
      18,
      18,
      51,
      68,
      32,
      42,
      62,
      46,
      33,
      50,
      56,
      26,
      34,
      62,
      22,
      20),
  INTRAPARIETAL(
      "intraparietal", PARIETAL, true, 20, 38, 46, 57, 32, 58, 53, 27, 70, 46, 24, 82, 34),
  SUPERIOR_TEMPORAL(
      "superior temporal",
      TEMPORAL,
      true,
      18,
      52,
      -14,
      -24,
      59,
      2,
      -15,
      63,
      20,
      -6,
      62,
      40,
      6,
      54,
      56,
      18),
  INFERIOR_TEMPORAL(
      "inferior temporal", TEMPORAL, true, 14, 52, 2, -33, 57, 20, -26, 58, 40, -16, 50, 60, -4),
  LATERAL_OCCIPITAL("lateral occipital", OCCIPITAL, true, 13, 46, 68, 12, 38, 82, 10, 28, 93, 10),
  PARIETO_OCCIPITAL(
      "parieto-occipital", PARIETAL, false, 18, 8, 76, 50, 2, 72, 36, 2, 62, 20, 4, 54, 12),
  CALCARINE("calcarine", OCCIPITAL, false, 16, 4, 96, 10, 3, 80, 10, 4, 62, 12),
  CINGULATE(
      "cingulate",
      LIMBIC,
      false,
      14,
      2,
      -36,
      4,
      2,
      -38,
      22,
      2,
      -20,
      38,
      2,
      8,
      42,
      2,
      28,
      46,
      4,
      38,
      62);

  private final String title;
  private final Lobe lobe;
  private final boolean convexity;
  private final double depthMm;

  @SuppressWarnings("ImmutableEnumChecker") // toList gives a list that cannot be changed
  private final List<CoursePoint> course;

  /** A point near the surface of the left hemisphere. */
  record CoursePoint(double x, double y, double z) {}

  NamedSulcus(String title, Lobe lobe, boolean convexity, double depthMm, double... course) {
    this.title = title;
    this.lobe = lobe;
    this.convexity = convexity;
    this.depthMm = depthMm;
    this.course =
        IntStream.range(0, course.length / 3)
            .mapToObj(i -> new CoursePoint(course[3 * i], course[3 * i + 1], course[3 * i + 2]))
            .toList();
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

  List<CoursePoint> course() {
    return course;
  }
}
