package org.sideroscope.cohort.agreement.rating;

import org.sideroscope.cohort.agreement.IntervalMethod;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;

/**
 * When one reader chose a category, how often another did too: of "present" the positive, of
 * "absent" the negative agreement (Cicchetti and Feinstein, Journal of Clinical Epidemiology 1990),
 * for any number of readers and missing answers a case counting by its answers. The standard error
 * is that of a ratio of sums over cases, for two readers the one of Graham and Bull 1998.
 */
public final class SpecificAgreement {

  private SpecificAgreement() {}

  /**
   * @param category index into the scale
   */
  public static Statistic of(Ratings ratings, int category) {
    return Compared.apply(ratings, compared -> estimate(compared, category));
  }

  private static Statistic estimate(Compared compared, int category) {
    double agreeing = 0;
    double chosen = 0;
    for (Counts.Row row : compared.counts().rows()) {
      agreeing += row.cases() * agreeing(row, category);
      chosen += row.cases() * chosen(row, category);
    }
    if (chosen == 0) {
      return compared.undefined(Undefined.Reason.CATEGORY_NOT_USED);
    }
    double value = agreeing / chosen;
    return compared
        .estimate(value, 0, 1)
        .normal(Math.sqrt(squares(compared, category, value)) / chosen, IntervalMethod.DELTA)
        .build();
  }

  private static double squares(Compared compared, int category, double value) {
    double squares = 0;
    for (Counts.Row row : compared.counts().rows()) {
      double off = agreeing(row, category) - value * chosen(row, category);
      squares += row.cases() * off * off;
    }
    return squares;
  }

  /** Readers of a case who chose the category, each by the share of the others who did too. */
  private static double agreeing(Counts.Row row, int category) {
    int readers = row.readers(category);
    return row.answers() < 2 ? 0 : readers * (readers - 1.0) / (row.answers() - 1.0);
  }

  private static double chosen(Counts.Row row, int category) {
    return row.answers() < 2 ? 0 : row.readers(category);
  }
}
