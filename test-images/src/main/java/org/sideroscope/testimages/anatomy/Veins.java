package org.sideroscope.testimages.anatomy;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.testimages.shape.Shape;
import org.sideroscope.testimages.shape.Tube;

/** Deep, medullary and cortical veins and the sinuses, dark on SWI. */
final class Veins {

  static final Shape STRAIGHT_SINUS = Tube.of(0, 46, 6, 1.8, 0, 70, 0, 2.2, 0, 97, -7, 2.6);
  static final Shape TRANSVERSE_LEFT =
      Tube.of(0, 98, -8, 3, 24, 90, -14, 2.8, 46, 66, -18, 2.8, 54, 48, -26, 3, 50, 44, -44, 3.2);
  static final Shape TRANSVERSE_RIGHT =
      Tube.of(
          0, 98, -8, 3.4, -24, 90, -14, 3.4, -46, 66, -18, 3.4, -54, 48, -26, 3.6, -50, 44, -44,
          3.8);

  private Veins() {}

  /** The vessels in and on the brain. */
  static List<Shape> small(long seed) {
    List<Shape> veins = new ArrayList<>();
    Dice dice = new Dice(Dice.mix(seed + 31));
    for (int side = -1; side <= 1; side += 2) {
      veins.add(
          Tube.of(
              side * 2.2, 2, 12, 0.9, side * 2, 20, 11, 1, side * 1.4, 38, 9, 1.2, 0, 46, 6, 1.5));
      veins.add(Tube.of(side * 3, -24, 10, 0.5, side * 3, -8, 14, 0.8, side * 2.2, 2, 12, 0.9));
      veins.add(Tube.of(side * 17, 16, 20, 0.6, side * 14, 4, 17, 0.8, side * 5, 1, 13, 0.9));
      veins.add(
          Tube.of(
              side * 9, 4, -14, 0.9, side * 17, 18, -14, 0.9, side * 16, 32, -8, 1, side * 3, 43, 3,
              1.3));
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
          Tube.of(
              side * x,
              y,
              21 - Math.max(0, (y - 20) * 0.25),
              0.55,
              side * (x + far),
              y + 5 * (dice.next() - 0.5),
              21 + up * far,
              0.3));
    }
  }

  /** Short stretches over the convexity towards the sagittal sinus. */
  private static void cortical(List<Shape> veins, Dice dice, int side) {
    double[] on = new double[4];
    for (int i = 0; i < 7; i++) {
      double y = -46 + 20 * i + 6 * dice.next();
      double[] beads = new double[20];
      for (int j = 0; j < 5; j++) {
        double out = 4 + 10 * j;
        double z = 78 - 0.0115 * out * out - 0.0085 * (y - 15) * (y - 15);
        ReferenceSurface.project(out, y + 3 * dice.next(), z, on);
        beads[4 * j] = side * out;
        beads[4 * j + 1] = y + 3 * dice.next() - 0.15 * out;
        beads[4 * j + 2] = z;
        beads[4 * j + 3] = 1.3 - 0.2 * j;
      }
      veins.add(Tube.of(beads));
    }
  }
}
