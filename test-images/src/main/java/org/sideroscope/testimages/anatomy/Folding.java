package org.sideroscope.testimages.anatomy;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Side;

/**
 * The sulci of one hemisphere: sheets that run from their courses on the reference surface straight
 * inwards, the named ones where they belong and unnamed ones between them.
 */
final class Folding {

  private static final double CLEFT_HALF_WIDTH_MM = 0.75;

  /** How far from the sheet of a sulcus its banks and lips reach. */
  private static final double BANK_MM = 4.5;

  /** Further under the surface no sulcus comes near. */
  private static final double DEEPEST_MM = 30;

  private static final double FOLD_DEPTH_MM = 17;
  private static final double FOLD_DEPTH_VARIES_MM = 6;

  /** How far the unnamed folds keep away from the named ones, and over what they fade. */
  private static final double KEEP_AWAY_MM = 5.5;

  private static final double FADE_MM = 4;

  /** How far the sheets are bent out of their straight way inwards. */
  private static final double BEND_MM = 2.4;

  private final List<Course> courses;
  private final Waves folds;
  private final Waves depths;
  private final Waves bendX;
  private final Waves bendY;
  private final Waves bendZ;

  /** A worker's scratch pad. */
  static final class Scratch {
    private final double[] projected = new double[4];
    private final double[] field = new double[4];
    private double namedMm;
    private double namedSheetMm;
    private @Nullable NamedSulcus named;

    void clear() {
      namedMm = Double.MAX_VALUE;
      namedSheetMm = Double.MAX_VALUE;
      named = null;
    }

    /** The named sulcus on whose banks the place last asked for lies; null on none. */
    @Nullable NamedSulcus banksOf() {
      return namedMm < BANK_MM ? named : null;
    }
  }

  Folding(Side side, long seed) {
    courses =
        Arrays.stream(NamedSulcus.values()).map(sulcus -> new Course(sulcus, side, seed)).toList();
    folds = new Waves(seed + (side == Side.LEFT ? 11 : 12), 28, 25, 0.18);
    depths = new Waves(seed + 13, 12, 42, 0.3);
    bendX = new Waves(seed + 14, 8, 30, 0.3);
    bendY = new Waves(seed + 15, 8, 30, 0.3);
    bendZ = new Waves(seed + 16, 8, 30, 0.3);
  }

  /**
   * Signed distance to the nearest cleft, negative inside it.
   *
   * @param x the side the hemisphere lies on, as in the patient
   * @param underMm how deep the place lies under the hemisphere's envelope
   * @param out overwritten
   */
  double distance(double x, double y, double z, double underMm, Scratch out) {
    if (underMm > DEEPEST_MM) {
      return underMm - DEEPEST_MM;
    }
    double[] on = out.projected;
    ReferenceSurface.project(
        Math.abs(x) + BEND_MM * bendX.value(x, y, z),
        y + BEND_MM * bendY.value(x, y, z),
        z + BEND_MM * bendZ.value(x, y, z),
        on);
    // Deep in the hemisphere the nearest surface may be one that the sulcus did not start from.
    double depth = Math.max(underMm, ReferenceSurface.depthMm(on));
    double halfWidth = CLEFT_HALF_WIDTH_MM + 0.8 * Math.max(0, 1 - underMm / 5);
    named(depth, out);
    return Math.min(out.namedMm - 1.15 * halfWidth, unnamed(depth, out) - halfWidth);
  }

  /** Notes the nearest named sulcus. */
  private void named(double depth, Scratch out) {
    double[] on = out.projected;
    for (Course course : courses) {
      double sheet = Math.sqrt(course.distance2(on[0], on[1], on[2])) * share(on);
      double distance = beyond(sheet, depth - course.sulcus().depthMm());
      out.namedSheetMm = Math.min(out.namedSheetMm, sheet);
      if (distance < out.namedMm) {
        out.namedMm = distance;
        out.named = course.sulcus();
      }
    }
  }

  /** Distance to the nearest unnamed fold. */
  private double unnamed(double depth, Scratch out) {
    double[] on = out.projected;
    double fade = Math.clamp((out.namedSheetMm - KEEP_AWAY_MM) / FADE_MM, 0, 1);
    double reach = FOLD_DEPTH_MM + FOLD_DEPTH_VARIES_MM * depths.value(on[0], on[1], on[2]);
    if (reach * fade <= 0) {
      return Double.MAX_VALUE;
    }
    folds.gradient(on[0], on[1], on[2], out.field);
    double[] f = out.field;
    double slope = Math.sqrt(f[1] * f[1] + f[2] * f[2] + f[3] * f[3]);
    double sheet = Math.abs(f[0]) / Math.max(slope, 0.03) * share(on);
    return beyond(sheet, depth - reach * fade);
  }

  /** How much closer together the sheets are here than on the reference surface. */
  private static double share(double[] on) {
    return Math.min(on[3], 1.1);
  }

  /** Distance to a sheet that ends {@code below} mm above the place. */
  private static double beyond(double sheet, double below) {
    return below <= 0 ? sheet : Math.sqrt(sheet * sheet + below * below);
  }
}
