package org.sideroscope.testimages.anatomy;

import org.sideroscope.testimages.shape.Bounds;
import org.sideroscope.testimages.shape.Box;
import org.sideroscope.testimages.shape.Ellipsoid;
import org.sideroscope.testimages.shape.Loft;
import org.sideroscope.testimages.shape.Shape;
import org.sideroscope.testimages.shape.Shapes;
import org.sideroscope.testimages.shape.Tube;

/** Midbrain, pons, medulla, cervical cord, the peduncles, and the nerves of the angle. */
final class Stem {

  static final Shape MIDBRAIN =
      Shapes.blend(
          3,
          Loft.from(-26, 27, 12, 8).to(-18, 26, 13.5, 8.5).to(-8, 25, 13.5, 9).to(0, 24, 12, 8),
          Shapes.bothSides(Tube.from(14, 11, 2, 6.2).to(10.2, 14, -12, 6).to(7.5, 17, -24, 5.5)));

  static final Shape QUADRIGEMINAL_PLATE =
      Shapes.bothSides(
          Shapes.blend(
              1.5,
              Ellipsoid.of(4.6, 34, -3.5, 4.6, 4.2, 4.4),
              Ellipsoid.of(4.8, 35.6, -11, 4.6, 4, 4)));

  static final Shape PONS =
      Shapes.blend(
          5,
          Shapes.without(
              Ellipsoid.of(0, 22.5, -34, 18.5, 11, 14),
              Tube.from(0, 9.8, -20, 2.2).to(0, 10.2, -48, 2.2)),
          Loft.from(-50, 33, 10, 6.5).to(-36, 31, 12.5, 6.5).to(-20, 30, 9, 6.5));

  static final Shape MEDULLA =
      Shapes.blend(
          2.5,
          Loft.from(-70, 44, 6.6, 5.2)
              .to(-62, 41.5, 7.4, 5.8)
              .to(-53, 37.5, 9, 6.6)
              .to(-44, 34, 10.5, 7),
          Shapes.bothSides(
              Tube.from(3, 28.8, -46, 3).to(2.9, 31, -53, 2.9).to(2.6, 36.5, -62, 2.2)),
          Shapes.bothSides(Ellipsoid.of(7, 32.5, -51.5, 3, 3.4, 6)));

  static final Shape CORD =
      Loft.from(-160, 48, 6.6, 4.2)
          .to(-112, 47, 6.9, 4.3)
          .to(-90, 46, 6.4, 4.3)
          .to(-69, 44, 6.6, 5.2);

  static final Shape SUPERIOR_PEDUNCLES =
      Shapes.bothSides(Tube.from(6, 35, -17, 2.4).to(8, 40, -24, 2.6).to(12, 49, -33, 3.2));

  static final Shape MIDDLE_PEDUNCLES =
      Shapes.bothSides(Tube.from(13, 26, -34, 8.5).to(20, 34, -36, 7.5).to(26, 46, -37, 8));

  static final Shape INFERIOR_PEDUNCLES =
      Shapes.bothSides(Tube.from(7, 40, -50, 3).to(10, 43, -43, 3.4).to(14, 50, -38, 3.5));

  static final Shape FLOCCULI = Shapes.bothSides(Ellipsoid.of(21, 34.5, -46, 5.5, 4, 4));

  /** Both eighth nerves from the pontomedullary sulcus to the bottom of the meatus. */
  static final Shape VESTIBULOCOCHLEAR =
      Shapes.bothSides(
          Tube.from(10.5, 29, -44.5, 1.5)
              .to(17, 26.5, -42.5, 1.4)
              .to(25, 24.5, -41, 1.3)
              .to(35, 24, -40.5, 1.1));

  static final Shape FACIAL =
      Shapes.bothSides(
          Tube.from(9.5, 26, -44, 0.9)
              .to(17, 23.6, -41.5, 0.8)
              .to(25, 22.6, -39.6, 0.8)
              .to(35, 22.3, -39, 0.7));

  static final Shape TRIGEMINAL =
      Shapes.bothSides(Tube.from(15, 20, -32, 1.9).to(19, 10, -30, 1.6).to(21, 4, -29, 1.6));

  /** Optic nerves, chiasm and tracts. */
  static final Shape OPTIC =
      Shapes.bothSides(
          Tube.from(30, -46, -32, 2)
              .to(12, -16, -21, 2)
              .to(0, -6, -17, 2.4)
              .to(9, 2, -14, 2)
              .to(15, 12, -9, 1.6));

  static final Shape BRAINSTEM = Shapes.union(MIDBRAIN, QUADRIGEMINAL_PLATE, PONS, MEDULLA, CORD);

  static final Shape PEDUNCLES =
      Shapes.union(SUPERIOR_PEDUNCLES, MIDDLE_PEDUNCLES, INFERIOR_PEDUNCLES);

  static final Shape NIGRA =
      Shapes.bothSides(Tube.from(4, 16.5, -14, 1.5).to(8, 18.3, -13, 1.9).to(12.5, 22, -11, 1.5));
  static final Shape RUBER = Shapes.bothSides(Ellipsoid.of(5, 22.5, -9, 3, 3, 4));

  static final Shape AQUEDUCT =
      Tube.from(0, 27.5, 0, 1.4).to(0, 30.5, -8, 1.0).to(0, 33.5, -18, 1.3);

  /** Above this the crura run into the hemispheres and no cistern parts them. */
  private static final Shape UPPER_LIMIT = new Box(0, 20, -60, 90, 90, 56, 0);

  /** The room that the cisterns around the midbrain keep free of hemisphere. */
  static final Shape CISTERNS =
      Shapes.blend(
          4,
          Shapes.within(Shapes.grown(MIDBRAIN, 3.5), UPPER_LIMIT),
          Shapes.grown(QUADRIGEMINAL_PLATE, 5),
          Shapes.grown(PONS, 4),
          Ellipsoid.of(0, 44, -2, 11, 9, 8));

  static final Shape FOURTH_VENTRICLE =
      Shapes.of(new Bounds(-11, 32, -58, 11, 54, -15), Stem::fourthVentricle);

  private Stem() {}

  /** A tent: floor on pons and medulla, apex in the cerebellum, widest at the lateral recesses. */
  private static double fourthVentricle(double x, double y, double z) {
    double ax = Math.abs(x);
    double floor = 35.5 + 0.17 * (-18 - z) + 0.6 * Math.max(0, 1 - ax / 2);
    double upper = 0.75 * (y - (36.5 + 0.95 * (-17 - z)));
    double lower = 0.8 * (y - (42.5 + 0.55 * (z + 57)));
    double roof = Shapes.smoothMax(upper, lower, 4);
    double middle = Math.clamp(1 - Math.abs(z + 38) / 20, 0, 1);
    double width = 1.2 + 8.5 * middle * (1 - 0.75 * Math.clamp((y - floor) / 13, 0, 1));
    double side = 0.85 * (ax - width);
    return Shapes.smoothMax(Shapes.smoothMax(floor - y, roof, 1.5), side, 2);
  }
}
