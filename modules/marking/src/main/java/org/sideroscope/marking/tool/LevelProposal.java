package org.sideroscope.marking.tool;

import java.util.Arrays;
import java.util.OptionalDouble;

/** Finds the level that parts values into two groups with the least variance within them. */
final class LevelProposal {

  private double[] values = new double[256];
  private int size;

  /** Takes a value; NaN is none. */
  void add(double value) {
    if (Double.isNaN(value)) {
      return;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
    }
    values[size++] = value;
  }

  /** The middle between the two groups; empty where the values are all the same. */
  OptionalDouble level() {
    Arrays.sort(values, 0, size);
    double sum = Arrays.stream(values, 0, size).sum();
    double best = 0;
    OptionalDouble level = OptionalDouble.empty();
    double below = 0;
    for (int i = 1; i < size; i++) {
      below += values[i - 1];
      if (values[i] == values[i - 1]) {
        continue;
      }
      double apart = below / i - (sum - below) / (size - i);
      double between = (double) i * (size - i) * apart * apart;
      if (between > best) {
        best = between;
        level = OptionalDouble.of((values[i - 1] + values[i]) / 2);
      }
    }
    return level;
  }
}
