package org.sideroscope.cohort.agreement.rating;

import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.Interval;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;

/**
 * Kappa adjusted for prevalence and bias (Byrt, Bishop and Carlin, Journal of Clinical Epidemiology
 * 1993): what kappa would be if every category were chosen alike, twice the percent agreement less
 * 1. Of more than two categories it is the coefficient of Brennan and Prediger 1981. Its interval
 * is that of the percent agreement.
 */
public final class Pabak {

  private Pabak() {}

  public static Statistic of(Ratings ratings) {
    int categories = ratings.scale().size();
    return switch (PercentAgreement.of(ratings)) {
      case Undefined undefined -> undefined;
      case Estimate agreement when categories < 2 ->
          new Undefined(Undefined.Reason.ONE_CATEGORY, agreement.sample());
      case Estimate agreement ->
          new Estimate(
              stretch(agreement.value(), categories),
              stretch(agreement.interval(), categories),
              agreement.sample(),
              agreement.cautions());
    };
  }

  private static double stretch(double agreement, int categories) {
    return (categories * agreement - 1) / (categories - 1);
  }

  private static @Nullable Interval stretch(@Nullable Interval interval, int categories) {
    return interval == null
        ? null
        : new Interval(
            stretch(interval.low(), categories),
            stretch(interval.high(), categories),
            interval.method());
  }
}
