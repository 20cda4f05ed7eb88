package org.sideroscope.testimages.anatomy;

import org.sideroscope.testimages.shape.Ellipsoid;
import org.sideroscope.testimages.shape.Shape;
import org.sideroscope.testimages.shape.Shapes;
import org.sideroscope.testimages.shape.Tube;

/** Lateral and third ventricles. The left lateral ventricle is plainly the larger one. */
final class Ventricles {

  static final Shape LEFT = lateral(1, 1.35);
  static final Shape RIGHT = lateral(-1, 0.8);
  static final Shape THIRD =
      Shapes.union(Ellipsoid.of(0, 12, 0, 1.9, 14, 10), Ellipsoid.of(0, 2, -9, 1.6, 7, 6));
  static final Shape CHOROID =
      Shapes.union(
          Tube.from(7, 8, 17, 1).to(13, 30, 17, 1.3).to(21, 41, 10, 2.6).to(24, 38, 2, 1.6),
          Tube.from(-6, 8, 17, 1).to(-12, 30, 17, 1.2).to(-20, 40, 10, 2.2).to(-23, 37, 2, 1.3));

  private Ventricles() {}

  private static Shape lateral(int side, double size) {
    double s = side;
    double frontal = 4.4 * size;
    double middle = s * (frontal + 0.7);
    return Shapes.blend(
        4,
        Tube.from(middle, -24, 4, 0.8 * frontal)
            .to(middle, -14, 12, frontal)
            .to(middle, 2, 19, frontal)
            .to(s * 11, 22, 20, 0.95 * frontal)
            .to(s * 20, 40, 13, 1.25 * frontal),
        Tube.from(s * 12, -27, 6, 1.6 * size)
            .to(s * 14, -14, 14, 1.7 * size)
            .to(s * 15, 4, 20, 1.7 * size),
        Tube.from(s * 20, 40, 12, 1.2 * frontal)
            .to(s * 22, 54, 8, 0.9 * frontal)
            .to(s * 20, 68, 6, 0.3 * frontal),
        Tube.from(s * 22, 40, 8, frontal)
            .to(s * 28, 34, -4, 2.0 * size)
            .to(s * 31, 18, -16, 1.7 * size)
            .to(s * 29, 4, -20, 1.8 * size));
  }
}
