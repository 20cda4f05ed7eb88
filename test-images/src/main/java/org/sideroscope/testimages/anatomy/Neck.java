package org.sideroscope.testimages.anatomy;

import org.sideroscope.testimages.shape.Box;
import org.sideroscope.testimages.shape.Ellipsoid;
import org.sideroscope.testimages.shape.Shape;
import org.sideroscope.testimages.shape.Shapes;
import org.sideroscope.testimages.shape.Tube;

/** Vertebrae C1 to C6 with their discs, and the airways and sinuses of the face. */
final class Neck {

  static final Shape VERTEBRAE =
      Shapes.union(
          Tube.of(0, 28, -71, 4.6, 0, 28, -86, 5.4),
          new Box(0, 27, -93, 9, 8, 8.5, 3),
          new Box(0, 28, -111.5, 9.5, 8, 7.2, 2.5),
          new Box(0, 29, -129.5, 9.5, 8, 7.2, 2.5),
          new Box(0, 30, -147.5, 9.5, 8, 7.2, 2.5),
          Tube.of(
              -16, 27, -76, 3.5, -8, 20.5, -76, 3, 0, 19, -76, 3.2, 8, 20.5, -76, 3, 16, 27, -76,
              3.5),
          Shapes.bothSides(new Box(22, 38, -75, 9, 9, 7, 4)),
          Shapes.bothSides(new Box(20, 38, -95, 6, 7, 8, 3)),
          Shapes.bothSides(new Box(20, 39, -114, 6, 7, 7, 3)),
          Shapes.bothSides(new Box(20, 40, -132, 6, 7, 7, 3)),
          Tube.of(-16, 48, -77, 2.8, 0, 62, -78, 3.2, 16, 48, -77, 2.8),
          Tube.of(0, 60, -96, 3, 0, 74, -101, 4.6),
          Tube.of(0, 59, -115, 2.6, 0, 70, -120, 3),
          Tube.of(0, 60, -133, 2.6, 0, 72, -139, 3));

  static final Shape DISCS =
      Shapes.union(
          new Box(0, 27.5, -103, 9, 8, 2.2, 1.5),
          new Box(0, 28.5, -120.5, 9, 8, 2.2, 1.5),
          new Box(0, 29.5, -138.5, 9, 8, 2.2, 1.5));

  static final Shape AIRWAYS =
      Shapes.union(
          Tube.of(0, 2, -52, 6, 0, 6, -72, 6, 0, 8, -100, 5, 0, 6, -170, 7),
          Shapes.bothSides(Tube.of(4, -10, -46, 3, 4, -76, -44, 3)),
          Shapes.bothSides(Ellipsoid.of(8, -10, -32, 8, 11, 8)),
          Shapes.bothSides(Ellipsoid.of(27, -48, -52, 12, 15, 14)),
          Shapes.bothSides(Ellipsoid.of(7, -48, -27, 5, 20, 7)),
          Shapes.bothSides(Ellipsoid.of(11, -74, -6, 9, 4, 9)));

  static final Shape JAW =
      Shapes.bothSides(
          Tube.of(
              48, 6, -50, 4, 47, -6, -84, 6, 30, -48, -100, 6, 12, -68, -104, 6.5, 0, -70, -104,
              6));
  static final Shape PALATE = Ellipsoid.of(0, -40, -62, 22, 30, 2.6);
  static final Shape TEETH =
      Shapes.bothSides(
          Shapes.union(
              Tube.of(24, -40, -70, 3.5, 18, -62, -70, 3.5, 0, -71, -70, 3),
              Tube.of(24, -40, -92, 3.5, 18, -60, -92, 3.5, 0, -69, -92, 3)));

  static final Shape MASTOIDS = Shapes.bothSides(Ellipsoid.of(54, 38, -46, 8, 11, 14));
  static final Shape EAR_CANALS = Shapes.bothSides(Tube.of(50, 22, -42, 3, 80, 20, -44, 3));
  static final Shape EYES = Shapes.bothSides(Ellipsoid.of(32, -66, -33, 12, 12, 12));
  static final Shape LENSES = Shapes.bothSides(Ellipsoid.of(32, -75, -33, 4.5, 1.9, 4.5));
  static final Shape ORBITS = Shapes.bothSides(Tube.of(32, -62, -33, 15, 22, -30, -30, 7));
  static final Shape EYE_MUSCLES =
      Shapes.bothSides(
          Shapes.union(
              Tube.of(30, -55, -33, 2, 14, -16, -26, 1.8),
              Tube.of(21, -60, -33, 1.8, 16, -26, -29, 2),
              Tube.of(43, -58, -33, 1.8, 26, -26, -29, 2)));
  static final Shape TONGUE = Ellipsoid.of(0, -36, -84, 22, 34, 19);
  static final Shape MUSCLES =
      Shapes.bothSides(
          Shapes.union(
              Tube.of(20, 76, -70, 13, 22, 74, -170, 17),
              Tube.of(50, 36, -70, 9, 44, 24, -170, 11),
              Ellipsoid.of(62, -6, -30, 9, 26, 26),
              Tube.of(40, 0, -60, 10, 40, 4, -100, 9),
              Tube.of(13, 17, -84, 6, 13, 20, -170, 7)));

  private Neck() {}
}
