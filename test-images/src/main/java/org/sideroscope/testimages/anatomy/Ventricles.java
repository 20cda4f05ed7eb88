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
          Tube.of(7, 8, 17, 1, 13, 30, 17, 1.3, 21, 41, 10, 2.6, 24, 38, 2, 1.6),
          Tube.of(-6, 8, 17, 1, -12, 30, 17, 1.2, -20, 40, 10, 2.2, -23, 37, 2, 1.3));

  private Ventricles() {}

  private static Shape lateral(int side, double size) {
    double s = side;
    double frontal = 4.4 * size;
    return Shapes.blend(
        4,
        Tube.of(
            s * 7,
            -24,
            4,
            0.8 * frontal,
            s * 7,
            -14,
            12,
            frontal,
            s * 7.5,
            2,
            19,
            frontal,
            s * 11,
            22,
            20,
            0.95 * frontal,
            s * 20,
            40,
            13,
            1.25 * frontal),
        Tube.of(s * 12, -27, 6, 1.6 * size, s * 14, -14, 14, 1.7 * size, s * 15, 4, 20, 1.7 * size),
        Tube.of(
            s * 20,
            40,
            12,
            1.2 * frontal,
            s * 22,
            54,
            8,
            0.9 * frontal,
            s * 20,
            68,
            6,
            0.3 * frontal),
        Tube.of(
            s * 22,
            40,
            8,
            frontal,
            s * 28,
            34,
            -4,
            2.0 * size,
            s * 31,
            18,
            -16,
            1.7 * size,
            s * 29,
            4,
            -20,
            1.8 * size));
  }
}
