package org.sideroscope.cohort.agreement.rating;

import org.sideroscope.cohort.agreement.IntervalMethod;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;

/**
 * Krippendorff's alpha for any number of readers with missing answers, by the level of the scale:
 * nominal, ordinal or interval (Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011). A
 * case with one answer is left out. The standard error is linearised between cases, the ordinal
 * distances, which the answers themselves make, included.
 */
public final class KrippendorffAlpha {

  private KrippendorffAlpha() {}

  public static Statistic of(Ratings ratings) {
    return Compared.apply(ratings, KrippendorffAlpha::estimate);
  }

  private static Statistic estimate(Compared compared) {
    Coincidences coincidences = Coincidences.of(compared.counts(), compared.ratings().scale());
    if (coincidences.expected() == 0) {
      return compared.undefined(Undefined.Reason.ONE_CATEGORY);
    }
    double disagreement = coincidences.disagreement();
    CaseValues cases = new CaseValues();
    for (Counts.Row row : compared.counts().rows()) {
      if (row.answers() > 1) {
        cases.add(coincidences.influence(row) * compared.sample().used(), row.cases());
      }
    }
    return compared
        .estimate(1 - disagreement, Double.NEGATIVE_INFINITY, 1)
        .student(cases.standardError(), cases.cases() - 1, IntervalMethod.LINEARISED)
        .build();
  }
}
