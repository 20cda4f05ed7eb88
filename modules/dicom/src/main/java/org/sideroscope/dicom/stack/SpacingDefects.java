package org.sideroscope.dicom.stack;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.Severity;
import org.sideroscope.imaging.Geometry;

/** The sentences about slices that do not follow one another evenly. Slices are counted from 1. */
final class SpacingDefects {

  private static final int MOST_NAMED = 6;

  /** A step that is shorter than this part of the thickness is no rounding. */
  private static final double LEAST_STEP = 0.9;

  private SpacingDefects() {}

  static List<Defect> gaps(SliceSpacing spacing) {
    List<Integer> missing = spacing.missing();
    if (missing.isEmpty()) {
      return List.of();
    }
    String sentence =
        missing.size() == 1
            ? "Slice %s of %d is missing, counted and measured from the first slice."
                .formatted(place(missing.getFirst(), spacing), spacing.places())
            : "%d of %d slices are missing: %s, counted and measured from the first slice."
                .formatted(missing.size(), spacing.places(), named(missing, spacing));
    return List.of(Defect.of(Severity.WARNING, DefectKind.MISSING_SLICE, sentence));
  }

  private static String named(List<Integer> missing, SliceSpacing spacing) {
    String named =
        missing.stream()
            .limit(MOST_NAMED)
            .map(slot -> place(slot, spacing))
            .collect(Collectors.joining(", "));
    return missing.size() > MOST_NAMED ? named + " and more" : named;
  }

  private static String place(int slot, SliceSpacing spacing) {
    return "%d (at %s mm)".formatted(slot + 1, millimetres(slot * spacing.stepMm()));
  }

  /**
   * Nothing where the slices do not clearly overlap, no thickness is stated, or slabs of a minimum
   * projection are made to overlap.
   */
  static List<Defect> overlap(StackPlan plan, ImageKind kind) {
    OptionalDouble thicknessMm = plan.frames().getFirst().acquisition().sliceThicknessMm();
    double stepMm = plan.grid().sliceSpacingMm();
    boolean volume = plan.geometry() == Geometry.VOLUME && plan.frames().size() > 1;
    if (!volume || kind == ImageKind.MIN_IP || stepMm >= LEAST_STEP * thicknessMm.orElse(0)) {
      return List.of();
    }
    return List.of(
        Defect.of(
            Severity.INFO,
            DefectKind.OVERLAPPING_SLICES,
            "The slices overlap: each is %s mm thick and the next lies %s mm on, so that one spot"
                    .formatted(millimetres(thicknessMm.getAsDouble()), millimetres(stepMm))
                + " can show on several slices."));
  }

  static Defect unknownThickness() {
    return Defect.of(
        Severity.INFO,
        DefectKind.UNKNOWN_THICKNESS,
        "The header does not say how thick this image is: volumes cannot be measured.");
  }

  static Defect unequal(int images, int places) {
    return Defect.of(
        Severity.WARNING,
        DefectKind.UNEQUAL_TIME_POINTS,
        "This time point has %d of %d slices; the others hold the rest.".formatted(images, places));
  }

  static Defect otherOrientations(int images, int all) {
    return Defect.of(
        Severity.INFO,
        DefectKind.MIXED_ORIENTATIONS,
        "The images of this series are turned against each other; %d of %d are turned like these,"
                .formatted(images, all)
            + " the others are stacks of their own.");
  }

  static Defect uneven(int images, SliceSpacing spacing) {
    if (spacing.hasGaps()) {
      return Defect.of(
          Severity.WARNING,
          DefectKind.MISSING_SLICE,
          "Most slices are missing: there are %d of %,d; they are shown one after another."
              .formatted(images, spacing.places()));
    }
    return Defect.of(
        Severity.WARNING,
        DefectKind.MIXED_SPACING,
        "The distance between slices varies (most often %s mm): volumes cannot be measured."
            .formatted(millimetres(spacing.stepMm())));
  }

  /** Positions of different frames of reference cannot be compared (PS3.3 C.7.4.1.1.1). */
  static List<Defect> framesOfReference(List<ImageFrame> frames) {
    long references =
        frames.stream()
            .map(frame -> frame.file().series().frameOfReferenceUid())
            .filter(uid -> !uid.isEmpty())
            .distinct()
            .count();
    return references < 2
        ? List.of()
        : List.of(
            Defect.of(
                Severity.WARNING,
                DefectKind.MIXED_FRAMES_OF_REFERENCE,
                "The images name %d frames of reference: nobody vouches that they fit together."
                    .formatted(references)));
  }

  static Defect shifted() {
    return Defect.of(
        Severity.WARNING,
        DefectKind.NOT_A_VOLUME,
        "The slices are shifted against each other: they form no volume, and volumes cannot be"
            + " measured.");
  }

  static Defect tilted(double degrees) {
    return Defect.of(
        Severity.INFO,
        DefectKind.GANTRY_TILT,
        "The stack leans by %s degrees against its slices (gantry tilt); places and volumes are"
                .formatted(String.format(Locale.ROOT, "%.1f", degrees))
            + " measured with that.");
  }

  static Defect onePlace(int images) {
    return Defect.of(
        Severity.WARNING,
        DefectKind.NOT_A_VOLUME,
        "All %d images lie at the same place; they are shown one after another, not as a volume."
            .formatted(images));
  }

  static Defect duplicates(int surplus) {
    return Defect.of(
        Severity.WARNING,
        DefectKind.DUPLICATE_POSITION,
        surplus == 1
            ? "One image lies where another already does; the earlier one is shown."
            : "%d images lie where others already do; the earlier ones are shown."
                .formatted(surplus));
  }

  private static String millimetres(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
