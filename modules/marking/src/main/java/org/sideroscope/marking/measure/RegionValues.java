package org.sideroscope.marking.measure;

import java.util.OptionalDouble;

/** Sums up the values of a region as they come. */
final class RegionValues {

  private long count;
  private double mean;
  private double squares;
  private double minimum = Double.POSITIVE_INFINITY;
  private double maximum = Double.NEGATIVE_INFINITY;

  /** Welford's update, which loses nothing where a small spread lies far from zero. */
  void add(double value) {
    count++;
    double before = value - mean;
    mean += before / count;
    squares += before * (value - mean);
    minimum = Math.min(minimum, value);
    maximum = Math.max(maximum, value);
  }

  long count() {
    return count;
  }

  double mean() {
    return mean;
  }

  /** Empty for less than two values. */
  OptionalDouble standardDeviation() {
    return count < 2 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (count - 1)));
  }

  double minimum() {
    return minimum;
  }

  double maximum() {
    return maximum;
  }
}
