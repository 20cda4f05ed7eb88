package org.sideroscope.testimages.anatomy;

/** The cleft between frontal and temporal lobe, which widens over the insula. */
final class SylvianFissure {

  private SylvianFissure() {}

  /** Signed distance in the left hemisphere or in the right one reflected, negative inside. */
  static double distance(double ax, double y, double z) {
    return Math.min(stem(ax, y, z), overInsula(ax, y, z));
  }

  /** The sheet that rises from front to back; wider in front. */
  private static double stem(double ax, double y, double z) {
    double wave = 2.2 * Waves.sine(ax / 31 + y / 47);
    double rise = z - (-12 + 0.36 * (y + 20)) - wave;
    double along = Math.max(Math.max(-26 - y, y - 42), 0);
    double inward = Math.max(34 - ax, 0);
    double halfWidth = 0.8 + 1.8 * Math.clamp(-(y - 5) / 25, 0, 1);
    return Math.sqrt(rise * rise * 0.88 + along * along + inward * inward) - halfWidth;
  }

  /** The sheet between the insula and the lobes that cover it, creased by the insula's gyri. */
  private static double overInsula(double ax, double y, double z) {
    double crease = 1.1 * Waves.sine(y / 13 + z / 24);
    double out = Math.abs(ax - 36 + 0.006 * (y - 6) * (y - 6) + crease);
    double up = Math.max(Math.abs(z - 2) - 14, 0);
    double front = Math.max(Math.abs(y - 4) - 20, 0);
    return Math.sqrt(out * out + up * up + front * front) - 1.1;
  }
}
