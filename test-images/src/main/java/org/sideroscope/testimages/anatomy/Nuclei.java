package org.sideroscope.testimages.anatomy;

import org.sideroscope.testimages.shape.Bounds;
import org.sideroscope.testimages.shape.Ellipsoid;
import org.sideroscope.testimages.shape.Shape;
import org.sideroscope.testimages.shape.Shapes;
import org.sideroscope.testimages.shape.Tube;

/** Deep grey matter, and the commissure above it. */
final class Nuclei {

  static final Shape CAUDATE =
      Shapes.bothSides(
          Tube.from(12, -18, 4, 5)
              .to(13.5, -10, 10, 5)
              .to(16, 4, 19, 3)
              .to(19, 20, 20, 2)
              .to(25, 34, 12, 1.5));
  static final Shape PUTAMEN =
      Shapes.bothSides(
          Tube.from(21, -12, 2, 4).to(26, -2, 4, 4.6).to(28, 10, 5, 3.8).to(28, 17, 6, 2));
  static final Shape PALLIDUM =
      Shapes.bothSides(Tube.from(15, -6, 0, 2.6).to(19, 2, 1, 3.6).to(21, 8, 2, 2.4));
  static final Shape THALAMUS =
      Shapes.bothSides(
          Shapes.blend(4, Ellipsoid.of(9.5, 14, 7, 7.5, 13, 8), Ellipsoid.of(13, 23, 6, 8, 7, 8)));
  static final Shape HIPPOCAMPUS =
      Shapes.bothSides(Tube.from(24, 6, -22, 5).to(27, 18, -16, 4).to(27, 32, -6, 3));
  static final Shape DENTATE =
      Shapes.bothSides(
          Shapes.without(
              Ellipsoid.of(14.5, 56, -38, 6, 7.5, 5), Ellipsoid.of(13, 55, -37.5, 4, 5.5, 3.4)));
  static final Shape PINEAL = Ellipsoid.of(0, 36.5, 3, 2.6, 3.4, 2.6);
  static final Shape PINEAL_CALCIFICATION = Ellipsoid.of(0.3, 36.8, 3.2, 1.6, 1.8, 1.6);
  static final Shape CALLOSUM = Shapes.of(new Bounds(-22, -36, -6, 22, 48, 34), Nuclei::callosum);

  private Nuclei() {}

  /** An arch from rostrum to splenium, thick at both ends. */
  private static double callosum(double x, double y, double z) {
    double v = (y - 6) / 37;
    double w = (z - 4) / 24;
    double arch = Math.sqrt(v * v + w * w);
    double slope = Math.sqrt(v * v / (37 * 37) + w * w / (24 * 24));
    double thick = 3 + 1.8 * Math.clamp((Math.abs(y - 6) - 14) / 22, 0, 1);
    double lift = 0.012 * x * x;
    double band = Math.abs(arch * (arch - 1) / Math.max(slope, 1e-6) + thick * 0.5 - lift) - thick;
    double low = y < 0 ? 0 - z : 8 - z;
    return Math.max(Math.max(band, low), Math.abs(x) - 20);
  }
}
