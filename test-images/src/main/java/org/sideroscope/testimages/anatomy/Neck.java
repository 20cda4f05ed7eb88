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
          Tube.from(0, 28, -71, 4.6).to(0, 28, -86, 5.4),
          new Box(0, 27, -93, 9, 8, 8.5, 3),
          new Box(0, 28, -111.5, 9.5, 8, 7.2, 2.5),
          new Box(0, 29, -129.5, 9.5, 8, 7.2, 2.5),
          new Box(0, 30, -147.5, 9.5, 8, 7.2, 2.5),
          Tube.from(-16, 27, -76, 3.5)
              .to(-8, 20.5, -76, 3)
              .to(0, 19, -76, 3.2)
              .to(8, 20.5, -76, 3)
              .to(16, 27, -76, 3.5),
          Shapes.bothSides(new Box(22, 38, -75, 9, 9, 7, 4)),
          Shapes.bothSides(new Box(20, 38, -95, 6, 7, 8, 3)),
          Shapes.bothSides(new Box(20, 39, -114, 6, 7, 7, 3)),
          Shapes.bothSides(new Box(20, 40, -132, 6, 7, 7, 3)),
          Tube.from(-16, 48, -77, 2.8).to(0, 62, -78, 3.2).to(16, 48, -77, 2.8),
          Tube.from(0, 60, -96, 3).to(0, 74, -101, 4.6),
          Tube.from(0, 59, -115, 2.6).to(0, 70, -120, 3),
          Tube.from(0, 60, -133, 2.6).to(0, 72, -139, 3));

  static final Shape DISCS =
      Shapes.union(
          new Box(0, 27.5, -103, 9, 8, 2.2, 1.5),
          new Box(0, 28.5, -120.5, 9, 8, 2.2, 1.5),
          new Box(0, 29.5, -138.5, 9, 8, 2.2, 1.5));

  static final Shape AIRWAYS =
      Shapes.union(
          Tube.from(0, 2, -52, 6).to(0, 6, -72, 6).to(0, 8, -100, 5).to(0, 6, -170, 7),
          Shapes.bothSides(Tube.from(4, -10, -46, 3).to(4, -76, -44, 3)),
          Shapes.bothSides(Ellipsoid.of(8, -10, -32, 8, 11, 8)),
          Shapes.bothSides(Ellipsoid.of(27, -48, -52, 12, 15, 14)),
          Shapes.bothSides(Ellipsoid.of(7, -48, -27, 5, 20, 7)),
          Shapes.bothSides(Ellipsoid.of(11, -74, -6, 9, 4, 9)));

  static final Shape JAW =
      Shapes.bothSides(
          Tube.from(46, 4, -50, 4)
              .to(43, -8, -84, 5.5)
              .to(30, -48, -100, 6)
              .to(12, -68, -104, 6.5)
              .to(0, -70, -104, 6));
  static final Shape PALATE = Ellipsoid.of(0, -40, -62, 22, 30, 2.6);
  static final Shape TEETH =
      Shapes.bothSides(
          Shapes.union(
              Tube.from(24, -40, -70, 3.5).to(18, -62, -70, 3.5).to(0, -71, -70, 3),
              Tube.from(24, -40, -92, 3.5).to(18, -60, -92, 3.5).to(0, -69, -92, 3)));

  static final Shape MASTOIDS = Shapes.bothSides(Ellipsoid.of(54, 38, -46, 8, 11, 14));
  static final Shape EAR_CANALS = Shapes.bothSides(Tube.from(50, 22, -42, 3).to(80, 20, -44, 3));
  static final Shape EYES = Shapes.bothSides(Ellipsoid.of(32, -56, -33, 12, 12, 12));
  static final Shape LENSES = Shapes.bothSides(Ellipsoid.of(32, -65, -33, 4.5, 1.9, 4.5));
  static final Shape ORBITS = Shapes.bothSides(Tube.from(32, -53, -33, 14).to(22, -22, -30, 7));
  static final Shape EYE_MUSCLES =
      Shapes.bothSides(
          Shapes.union(
              Tube.from(30, -45, -33, 2).to(14, -12, -26, 1.8),
              Tube.from(21, -50, -33, 1.8).to(16, -18, -29, 2),
              Tube.from(43, -48, -33, 1.8).to(26, -18, -29, 2)));
  static final Shape TONGUE = Ellipsoid.of(0, -36, -84, 22, 34, 19);
  static final Shape MUSCLES =
      Shapes.bothSides(
          Shapes.union(
              Tube.from(20, 76, -70, 13).to(22, 74, -170, 17),
              Tube.from(50, 36, -70, 9).to(44, 24, -170, 11),
              Ellipsoid.of(62, -6, -30, 9, 26, 26),
              Tube.from(40, 0, -60, 10).to(40, 4, -100, 9),
              Tube.from(13, 17, -84, 6).to(13, 20, -170, 7)));

  private Neck() {}
}
