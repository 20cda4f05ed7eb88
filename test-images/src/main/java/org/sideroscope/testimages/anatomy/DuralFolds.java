package org.sideroscope.testimages.anatomy;

/** Falx and tentorium, thin and dark, and the sagittal sinus along the falx's upper edge. */
final class DuralFolds {

  private static final double HALF_THICKNESS_MM = 0.45;

  private DuralFolds() {}

  /**
   * @param duraMm signed distance to the dura of the vault, negative inside
   */
  static void paint(double x, double y, double z, double duraMm, double softMm, Sample out) {
    double ax = Math.abs(x);
    double over = z - Tentorium.height(ax, y);
    if (y > 24 && Math.abs(over) < 4 && !inNotch(ax, y)) {
      dark(0.91 * Math.abs(over), 20 + 0.42 * ax - y, duraMm, softMm, out);
    }
    if (ax < 6 && z > -9) {
      double callosum = Math.sqrt(square((y - 10) / 46) + square((z - 6) / 34));
      dark(ax, Math.max(40 * (1 - callosum), y < 40 ? -1 : -over), duraMm, softMm, out);
      double sinus = Math.sqrt(x * x + (duraMm + 2) * (duraMm + 2)) - 2.4;
      out.paint(Tissue.VEIN, Cover.of(Math.max(sinus, -66 - y - z), softMm));
    }
  }

  private static double square(double value) {
    return value * value;
  }

  /** The opening that the midbrain passes through. */
  private static boolean inNotch(double ax, double y) {
    double v = (y - 27) / 22;
    return ax * ax / (16 * 16) + v * v < 1;
  }

  /**
   * @param offSheetMm distance from the middle of the sheet
   * @param offEdgeMm how far the place lies beyond the sheet's free edge, negative on the sheet
   */
  private static void dark(
      double offSheetMm, double offEdgeMm, double duraMm, double softMm, Sample out) {
    double outside = Math.max(offEdgeMm, duraMm);
    out.paint(
        Tissue.DURA, 0.8 * Cover.of(Math.max(offSheetMm - HALF_THICKNESS_MM, outside), softMm));
  }
}
