package org.sideroscope.cohort.agreement.rating;

import org.sideroscope.cohort.agreement.IntervalMethod;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;

/**
 * Agreement of two readers beyond chance, each with a habit of answering of their own: Cohen 1960,
 * weighted Cohen 1968. The standard error is the large-sample one of Fleiss, Cohen and Everitt
 * (Psychological Bulletin 1969), not the one under the hypothesis of no agreement.
 */
public final class CohenKappa {

  /** Chance agreement nearer to 1 than this is 1 but for rounding. */
  private static final double CERTAIN = 1 - 1e-12;

  private final Compared compared;
  private final ContingencyTable table;
  private final double[][] weights;

  private CohenKappa(Compared compared, Weights weights) {
    this.compared = compared;
    this.table = ContingencyTable.of(compared.ratings());
    this.weights = weights.of(compared.ratings().scale());
  }

  /**
   * @param ratings of exactly two readers; of more, {@link Ratings#pair}
   */
  public static Statistic of(Ratings ratings, Weights weights) {
    return Compared.applyToTwo(ratings, compared -> new CohenKappa(compared, weights).estimate());
  }

  private Statistic estimate() {
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < table.size(); i++) {
      for (int j = 0; j < table.size(); j++) {
        observed += weights[i][j] * table.share(i, j);
        expected += weights[i][j] * table.ofFirst(i) * table.ofSecond(j);
      }
    }
    if (expected > CERTAIN) {
      return compared.undefined(Undefined.Reason.ONE_CATEGORY);
    }
    double kappa = (observed - expected) / (1 - expected);
    return compared
        .estimate(kappa, -1, 1)
        .normal(standardError(kappa, expected), IntervalMethod.FLEISS_COHEN_EVERITT)
        .build();
  }

  private double standardError(double kappa, double expected) {
    double centre = kappa - expected * (1 - kappa);
    double squares = 0;
    for (int i = 0; i < table.size(); i++) {
      for (int j = 0; j < table.size(); j++) {
        double term = weights[i][j] - (meanOfRow(i) + meanOfColumn(j)) * (1 - kappa) - centre;
        squares += table.share(i, j) * term * term;
      }
    }
    return Math.sqrt(squares / table.cases()) / (1 - expected);
  }

  /** The credit that a category of the first reader gets of the second's answers at large. */
  private double meanOfRow(int i) {
    double mean = 0;
    for (int j = 0; j < table.size(); j++) {
      mean += weights[i][j] * table.ofSecond(j);
    }
    return mean;
  }

  private double meanOfColumn(int j) {
    double mean = 0;
    for (int i = 0; i < table.size(); i++) {
      mean += weights[i][j] * table.ofFirst(i);
    }
    return mean;
  }
}
