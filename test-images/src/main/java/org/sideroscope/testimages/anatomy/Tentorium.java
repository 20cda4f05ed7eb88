package org.sideroscope.testimages.anatomy;

/** The roof of the posterior fossa: a ridge from the notch back and down, sloping to both sides. */
final class Tentorium {

  private Tentorium() {}

  /** Height of the sheet over the plane of the commissures, mm. */
  static double height(double ax, double y) {
    return 5.5 - 0.3 * (y - 38) - 0.28 * ax;
  }

  /**
   * Signed distance to the space under the sheet, negative inside.
   *
   * @param marginMm how far above the sheet that space still reaches
   */
  static double below(double ax, double y, double z, double marginMm) {
    double over = 0.91 * (z - height(ax, y)) - marginMm;
    double before = 0.9 * (20 + 0.42 * ax - y);
    return Math.max(over, before);
  }
}
