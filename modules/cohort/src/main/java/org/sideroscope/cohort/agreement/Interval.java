package org.sideroscope.cohort.agreement;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A 95 % confidence interval.
 *
 * @param method how it was worked out
 */
public record Interval(double low, double high, IntervalMethod method) {

  /** The quantile that leaves 2.5 % above it. */
  public static final double UPPER_TAIL = 0.975;

  /**
   * @throws IllegalArgumentException if the ends are not numbers in order
   */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("An interval has two ends in order.");
    }
  }

  /** The two-sided 95 % quantile of the standard normal distribution. */
  public static double z() {
    return NormalDistribution.of(0, 1).inverseCumulativeProbability(UPPER_TAIL);
  }

  /** The two-sided 95 % quantile of Student's t. */
  public static double t(double degreesOfFreedom) {
    return TDistribution.of(degreesOfFreedom).inverseCumulativeProbability(UPPER_TAIL);
  }

  public static Interval around(double value, double halfWidth, IntervalMethod method) {
    return new Interval(value - halfWidth, value + halfWidth, method);
  }

  /** The part of it that the statistic can reach. */
  public Interval within(double lowest, double highest) {
    return new Interval(
        Math.clamp(low, lowest, highest), Math.clamp(high, lowest, highest), method);
  }
}
