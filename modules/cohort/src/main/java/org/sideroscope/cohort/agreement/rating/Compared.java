package org.sideroscope.cohort.agreement.rating;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.cohort.agreement.Caution;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.Sample;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;

/** Ratings of which at least one case was answered by two readers, and what to say of them. */
record Compared(Ratings ratings, Counts counts, Sample sample) {

  /** Works a statistic out of ratings that can be compared. */
  @FunctionalInterface
  interface Coefficient {
    Statistic of(Compared compared);
  }

  /** The statistic, or that there is nothing to compare. */
  static Statistic apply(Ratings ratings, Coefficient coefficient) {
    Sample sample = ratings.sample();
    if (ratings.raters() < 2) {
      return new Undefined(Undefined.Reason.FEWER_THAN_TWO_RATERS, sample);
    }
    if (sample.used() == 0) {
      return new Undefined(Undefined.Reason.NO_CASE_IN_COMMON, sample);
    }
    return coefficient.of(new Compared(ratings, Counts.of(ratings), sample));
  }

  /** The same for statistics that only two readers have. */
  static Statistic applyToTwo(Ratings ratings, Coefficient coefficient) {
    return ratings.raters() > 2
        ? new Undefined(Undefined.Reason.NOT_TWO_RATERS, ratings.sample())
        : apply(ratings, coefficient);
  }

  Statistic undefined(Undefined.Reason reason) {
    return new Undefined(reason, sample);
  }

  Estimate.Builder estimate(double value, double lowest, double highest) {
    return Estimate.builder(value, lowest, highest, sample).cautions(cautions());
  }

  private List<Caution> cautions() {
    List<Caution> cautions = new ArrayList<>();
    double largest = counts.largestShare();
    if (largest == 1) {
      cautions.add(Caution.ONE_CATEGORY);
    } else if (largest >= Caution.SKEWED_SHARE) {
      cautions.add(Caution.SKEWED_PREVALENCE);
    }
    if (counts.isIncomplete(ratings.raters())) {
      cautions.add(Caution.MISSING_READINGS);
    }
    return cautions;
  }
}
