package org.sideroscope.dicom.stack;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Severity;

/** The sentences about slices that do not follow one another evenly. Slices are counted from 1. */
final class SpacingDefects {

  private static final int MOST_NAMED = 6;

  private SpacingDefects() {}

  static List<Defect> gaps(SliceSpacing spacing) {
    List<Integer> missing = spacing.missing();
    if (missing.isEmpty()) {
      return List.of();
    }
    String sentence =
        missing.size() == 1
            ? "Slice %d of %d is missing.".formatted(missing.getFirst() + 1, spacing.places())
            : "%d of %d slices are missing: %s."
                .formatted(missing.size(), spacing.places(), named(missing));
    return List.of(Defect.of(Severity.WARNING, DefectKind.MISSING_SLICE, sentence));
  }

  private static String named(List<Integer> missing) {
    String named =
        missing.stream()
            .limit(MOST_NAMED)
            .map(slot -> String.valueOf(slot + 1))
            .collect(Collectors.joining(", "));
    return missing.size() > MOST_NAMED ? named + " and more" : named;
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

  static Defect shifted() {
    return Defect.of(
        Severity.WARNING,
        DefectKind.NOT_A_VOLUME,
        "The slices are shifted against each other and do not form one volume.");
  }

  static Defect tilted(double degrees) {
    return Defect.of(
        Severity.INFO,
        DefectKind.GANTRY_TILT,
        "The stack leans by %s degrees against its slices (gantry tilt)."
            .formatted(String.format(Locale.ROOT, "%.1f", degrees)));
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
