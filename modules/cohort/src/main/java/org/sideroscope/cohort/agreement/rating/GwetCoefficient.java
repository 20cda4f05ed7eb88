package org.sideroscope.cohort.agreement.rating;

import java.util.Arrays;
import org.sideroscope.cohort.agreement.Statistic;

/**
 * Gwet's agreement coefficient for any number of readers: AC1 without weights, AC2 with them. It
 * counts only answers that are hard to give as by chance, and so stays high where readers agree on
 * what is rare. The scale counts with all its categories, used or not. Where all answers fall into
 * one category it is 1, with a caution.
 */
public final class GwetCoefficient {

  private GwetCoefficient() {}

  /** AC1. */
  public static Statistic ac1(Ratings ratings) {
    return ac2(ratings, Weights.IDENTITY);
  }

  public static Statistic ac2(Ratings ratings, Weights weights) {
    return ChanceCorrected.of(ratings, weights, GwetCoefficient::chance);
  }

  private static double[] chance(double[] shares, double[][] weights) {
    double scale = Sums.all(weights) / (shares.length * (shares.length - 1.0));
    return Arrays.stream(shares).map(share -> scale * (1 - share)).toArray();
  }
}
