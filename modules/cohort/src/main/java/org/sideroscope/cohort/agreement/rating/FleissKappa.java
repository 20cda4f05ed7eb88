package org.sideroscope.cohort.agreement.rating;

import org.sideroscope.cohort.agreement.Statistic;

/**
 * Agreement of any number of readers beyond chance, all with one habit of answering: Fleiss,
 * Psychological Bulletin 1971, with missing answers and weights as Gwet extends it. Of two readers
 * it is Scott's pi.
 */
public final class FleissKappa {

  private FleissKappa() {}

  public static Statistic of(Ratings ratings) {
    return of(ratings, Weights.IDENTITY);
  }

  public static Statistic of(Ratings ratings, Weights weights) {
    return ChanceCorrected.of(ratings, weights, FleissKappa::chance);
  }

  /** Two answers drawn at random from all. */
  private static double[] chance(double[] shares, double[][] weights) {
    double[] chance = new double[shares.length];
    for (int k = 0; k < shares.length; k++) {
      chance[k] = Sums.product(weights[k], shares);
    }
    return chance;
  }
}
