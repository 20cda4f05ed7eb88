package org.sideroscope.testimages.anatomy;

import org.sideroscope.testimages.shape.Shape;
import org.sideroscope.testimages.shape.Shapes;
import org.sideroscope.testimages.shape.Tube;

/** The large arteries at the base: bright with inflow on the gradient echo, void on T2. */
final class Arteries {

  static final Shape BASILAR =
      Tube.from(0.5, 24, -52, 1.6)
          .to(-1, 10.5, -42, 1.6)
          .to(0.5, 8.5, -30, 1.6)
          .to(0, 10, -17, 1.5);
  static final Shape VERTEBRALS =
      Shapes.bothSides(Tube.from(13, 40, -74, 1.5).to(9, 33, -64, 1.5).to(0.5, 24, -52, 1.4));
  static final Shape CAROTIDS =
      Shapes.bothSides(
          Tube.from(26, 12, -70, 2.4)
              .to(25, 10, -44, 2.2)
              .to(12, 4, -32, 2)
              .to(11, -8, -28, 2)
              .to(12, -2, -18, 1.9)
              .to(24, -4, -16, 1.5)
              .to(38, 0, -13, 1.1));
  static final Shape ANTERIOR =
      Shapes.bothSides(Tube.from(12, -3, -17, 1.1).to(2, -14, -15, 1).to(1.6, -34, -2, 0.9));
  static final Shape POSTERIOR =
      Shapes.bothSides(
          Tube.from(0, 10, -17, 1.3).to(9, 12, -18, 1.1).to(19, 20, -13, 1).to(20, 34, -8, 0.9));

  private Arteries() {}
}
