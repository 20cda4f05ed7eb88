package org.sideroscope.marking.measure;

import java.util.Optional;

/** Looks for the deepest dip of a profile. */
final class Dips {

  private Dips() {}

  static Optional<Dip> deepest(float[] values, double stepMm) {
    double[] shoulders = lowerShoulders(values);
    int floor = -1;
    double depth = 0;
    for (int i = 0; i < values.length; i++) {
      // false where there is no value
      if (shoulders[i] - values[i] > depth) {
        floor = i;
        depth = shoulders[i] - values[i];
      }
    }
    return floor < 0 ? Optional.empty() : Optional.of(dip(values, floor, depth, stepMm));
  }

  private static Dip dip(float[] values, int floor, double depth, double stepMm) {
    double half = values[floor] + depth / 2;
    return new Dip(
        floor,
        floor * stepMm,
        depth,
        (floor - crossing(values, floor, half, -1)) * stepMm,
        (floor + crossing(values, floor, half, 1)) * stepMm);
  }

  /** For each sample the lower of the highest values on its two sides, up to the next gap. */
  private static double[] lowerShoulders(float[] values) {
    double[] shoulders = new double[values.length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < values.length; i++) {
      highest = upTo(values[i], highest);
      shoulders[i] = highest;
    }
    highest = Double.NEGATIVE_INFINITY;
    for (int i = values.length - 1; i >= 0; i--) {
      highest = upTo(values[i], highest);
      shoulders[i] = Math.min(shoulders[i], highest);
    }
    return shoulders;
  }

  private static double upTo(float value, double highest) {
    return Float.isNaN(value) ? Double.NEGATIVE_INFINITY : Math.max(highest, value);
  }

  /** How many samples from the floor the values reach a level; they do, or it were no dip. */
  private static double crossing(float[] values, int floor, double level, int direction) {
    int at = floor;
    while (values[at + direction] < level) {
      at += direction;
    }
    double below = values[at];
    double above = values[at + direction];
    return Math.abs(at - floor) + (level - below) / (above - below);
  }
}
