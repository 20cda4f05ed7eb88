package org.sideroscope.cohort.agreement.rating;

import org.sideroscope.cohort.agreement.IntervalMethod;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;

/**
 * What pulls kappa away from the agreement that is seen, of two readers and two categories: Byrt,
 * Bishop and Carlin, Journal of Clinical Epidemiology 1993. The second category of the scale is the
 * positive one; of more categories, {@link Ratings#dichotomised}.
 */
public final class Imbalance {

  /** What a case with an answer of each reader counts. */
  @FunctionalInterface
  private interface Score {
    double of(int first, int second);
  }

  private Imbalance() {}

  /** Cases both call positive less those both call negative, as a share of all: -1 to 1. */
  public static Statistic prevalenceIndex(Ratings ratings) {
    return mean(ratings, (first, second) -> first + second - 1.0);
  }

  /** Cases positive for the first reader only less those for the second only, likewise. */
  public static Statistic biasIndex(Ratings ratings) {
    return mean(ratings, (first, second) -> (double) first - second);
  }

  private static Statistic mean(Ratings ratings, Score score) {
    return ratings.scale().size() == 2
        ? Compared.applyToTwo(ratings, compared -> estimate(compared, score))
        : new Undefined(Undefined.Reason.NOT_TWO_CATEGORIES, ratings.sample());
  }

  private static Statistic estimate(Compared compared, Score score) {
    CaseValues cases = new CaseValues();
    for (Ratings.Row row : compared.ratings().rows()) {
      if (row.category(0) != Ratings.MISSING && row.category(1) != Ratings.MISSING) {
        cases.add(score.of(row.category(0), row.category(1)), row.cases());
      }
    }
    return compared
        .estimate(cases.mean(), -1, 1)
        .student(cases.standardError(), cases.cases() - 1, IntervalMethod.BETWEEN_CASES)
        .build();
  }
}
