package org.sideroscope.cohort.agreement.rating;

import org.sideroscope.cohort.agreement.IntervalMethod;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;

/**
 * Agreement of any number of readers beyond chance, with missing answers and weights. Cases with
 * one answer take part in how often a category is chosen, those with two or more in agreement.
 * Value and variance: Gwet, British Journal of Mathematical and Statistical Psychology 2008, and
 * Handbook of Inter-Rater Reliability, 4th edition, 2014, chapters 2, 3 and 5.
 */
final class ChanceCorrected {

  private static final double CERTAIN = 1 - 1e-12;

  /** What separates the coefficients: what chance is taken for. */
  @FunctionalInterface
  interface Chance {

    /**
     * The agreement by chance that an answer in each category finds.
     *
     * @param shares how often each category is chosen
     */
    double[] perCategory(double[] shares, double[][] weights);
  }

  private final Compared compared;
  private final Counts counts;
  private final double[][] weights;
  private final double[] chance;
  private final double expected;

  private ChanceCorrected(Compared compared, Weights weights, Chance chance) {
    this.compared = compared;
    this.counts = compared.counts();
    this.weights = weights.of(compared.ratings().scale());
    double[] shares = sharesPerCase();
    this.chance = chance.perCategory(shares, this.weights);
    this.expected = Sums.product(shares, this.chance);
  }

  static Statistic of(Ratings ratings, Weights weights, Chance chance) {
    return Compared.apply(
        ratings, compared -> new ChanceCorrected(compared, weights, chance).estimate());
  }

  private Statistic estimate() {
    if (counts.categories() < 2 || expected > CERTAIN) {
      return compared.undefined(Undefined.Reason.ONE_CATEGORY);
    }
    double value = (observed() - expected) / (1 - expected);
    CaseValues cases = linearised(value);
    return compared
        .estimate(value, Double.NEGATIVE_INFINITY, 1)
        .student(cases.standardError(), cases.cases() - 1, IntervalMethod.GWET)
        .build();
  }

  /** How often each category is chosen, every case counting the same. */
  private double[] sharesPerCase() {
    double[] shares = new double[counts.categories()];
    for (Counts.Row row : counts.rows()) {
      for (int k = 0; k < shares.length; k++) {
        shares[k] += (double) row.cases() * row.readers(k) / row.answers() / counts.cases();
      }
    }
    return shares;
  }

  private double observed() {
    double sum = 0;
    for (Counts.Row row : counts.rows()) {
      sum += row.cases() * agreement(row);
    }
    return sum / compared.sample().used();
  }

  /** The credit of the pairs of readers of a case; 0 where there is none. */
  private double agreement(Counts.Row row) {
    if (row.answers() < 2) {
      return 0;
    }
    double credit = 0;
    for (int k = 0; k < weights.length; k++) {
      double weighted = 0;
      for (int l = 0; l < weights.length; l++) {
        weighted += weights[k][l] * row.readers(l);
      }
      credit += row.readers(k) * (weighted - 1);
    }
    return credit / (row.answers() * (row.answers() - 1.0));
  }

  /** What each case contributes to the coefficient: their mean is the coefficient. */
  private CaseValues linearised(double value) {
    CaseValues cases = new CaseValues();
    double perCompared = (double) counts.cases() / compared.sample().used();
    for (Counts.Row row : counts.rows()) {
      double gained = row.answers() < 2 ? 0 : (agreement(row) - expected) / (1 - expected);
      double drift = (byChance(row) - expected) / (1 - expected);
      cases.add(perCompared * gained - 2 * (1 - value) * drift, row.cases());
    }
    return cases;
  }

  private double byChance(Counts.Row row) {
    double sum = 0;
    for (int k = 0; k < chance.length; k++) {
      sum += chance[k] * row.readers(k);
    }
    return sum / row.answers();
  }
}
