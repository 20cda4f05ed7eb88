package org.sideroscope.testimages.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.testimages.shape.Shape;
import org.sideroscope.testimages.shape.Tube;

/** Deep, medullary and cortical veins and the sinuses, dark on SWI. */
final class Veins {

  static final Shape STRAIGHT_SINUS = Tube.from(0, 46, 6, 1.8).to(0, 70, 0, 2.2).to(0, 97, -7, 2.6);
  static final Shape TRANSVERSE_LEFT =
      Tube.from(0, 98, -8, 3)
          .to(24, 90, -14, 2.8)
          .to(46, 66, -18, 2.8)
          .to(54, 48, -26, 3)
          .to(50, 44, -44, 3.2);
  static final Shape TRANSVERSE_RIGHT =
      Tube.from(0, 98, -8, 3.4)
          .to(-24, 90, -14, 3.4)
          .to(-46, 66, -18, 3.4)
          .to(-54, 48, -26, 3.6)
          .to(-50, 44, -44, 3.8);

  private Veins() {}

  /** The vessels in and on the brain. */
  static List<Shape> small(long seed) {
    List<Shape> veins = new ArrayList<>();
    Dice dice = new Dice(Dice.mix(seed + 31));
    for (int side = -1; side <= 1; side += 2) {
      veins.add(
          Tube.from(side * 2.2, 2, 12, 0.9)
              .to(side * 2, 20, 11, 1)
              .to(side * 1.4, 38, 9, 1.2)
              .to(0, 46, 6, 1.5));
      veins.add(
          Tube.from(side * 3, -24, 10, 0.5).to(side * 3, -8, 14, 0.8).to(side * 2.2, 2, 12, 0.9));
      veins.add(
          Tube.from(side * 17, 16, 20, 0.6).to(side * 14, 4, 17, 0.8).to(side * 5, 1, 13, 0.9));
      veins.add(
          Tube.from(side * 9, 4, -14, 0.9)
              .to(side * 17, 18, -14, 0.9)
              .to(side * 16, 32, -8, 1)
              .to(side * 3, 43, 3, 1.3));
      medullary(veins, dice, side);
      cortical(veins, dice, side);
    }
    return veins;
  }

  /** Fans from the ventricle's outer angle into the white matter. */
  private static void medullary(List<Shape> veins, Dice dice, int side) {
    for (int i = 0; i < 12; i++) {
      double y = -22 + 6 * i + 2 * dice.next();
      double x = 15 + Math.max(0, (y - 20) * 0.25);
      double far = 12 + 9 * dice.next();
      double up = 0.4 + 0.7 * dice.next();
      veins.add(
          Tube.from(side * x, y, 21 - Math.max(0, (y - 20) * 0.25), 0.55)
              .to(side * (x + far), y + 5 * (dice.next() - 0.5), 21 + up * far, 0.3));
    }
  }

  /** Short stretches over the convexity towards the sagittal sinus. */
  private static void cortical(List<Shape> veins, Dice dice, int side) {
    for (int i = 0; i < 7; i++) {
      double y = -46 + 20 * i + 6 * dice.next();
      Tube vein = Tube.from(side * 4, y, height(4, y), 1.3);
      for (int j = 1; j < 5; j++) {
        double out = 4 + 10 * j;
        vein = vein.to(side * out, y + 3 * dice.next() - 0.15 * out, height(out, y), 1.3 - 0.2 * j);
      }
      veins.add(vein);
    }
  }

  /** About how high the convexity is, mm. */
  private static double height(double out, double y) {
    return 77 - 0.0115 * out * out - 0.0085 * (y - 15) * (y - 15);
  }
}
