package org.sideroscope.cohort.agreement.rating;

import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.IntervalMethod;
import org.sideroscope.cohort.agreement.Statistic;

/**
 * The share of pairs of readers who agree, averaged over cases, from 0 to 1. Of two readers it is
 * the share of cases they agree in, with Wilson's interval; of more its interval is Student's.
 */
public final class PercentAgreement {

  private PercentAgreement() {}

  public static Statistic of(Ratings ratings) {
    return Compared.apply(ratings, PercentAgreement::estimate);
  }

  private static Statistic estimate(Compared compared) {
    CaseValues agreement = new CaseValues();
    for (Counts.Row row : compared.counts().rows()) {
      if (row.answers() > 1) {
        agreement.add(agreeingPairs(row, compared.counts().categories()), row.cases());
      }
    }
    Estimate.Builder estimate = compared.estimate(agreement.mean(), 0, 1);
    if (compared.ratings().raters() == 2) {
      estimate.interval(Wilson.interval(agreement.mean(), agreement.cases()));
    } else {
      estimate.student(
          agreement.standardError(), agreement.cases() - 1, IntervalMethod.BETWEEN_CASES);
    }
    return estimate.build();
  }

  /** The share of the pairs of readers of a case who agree. */
  private static double agreeingPairs(Counts.Row row, int categories) {
    double pairs = 0;
    for (int k = 0; k < categories; k++) {
      pairs += row.readers(k) * (row.readers(k) - 1.0);
    }
    return pairs / (row.answers() * (row.answers() - 1.0));
  }
}
