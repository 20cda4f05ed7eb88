package org.sideroscope.cohort.agreement;

import java.util.Arrays;

/** Percentiles of values, linear between neighbours (type 7 of Hyndman and Fan 1996). */
public final class Percentiles {

  private final double[] sorted;

  private Percentiles(double[] sorted) {
    this.sorted = sorted;
  }

  /**
   * @throws IllegalArgumentException if there is no value
   */
  public static Percentiles of(double... values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("Percentiles need values.");
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Percentiles(sorted);
  }

  /**
   * @param part from 0 to 1: 0.5 is the median
   */
  public double at(double part) {
    double place = part * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
