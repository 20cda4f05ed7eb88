package org.sideroscope.cohort.agreement.measurement;

import java.util.Optional;
import org.apache.commons.statistics.distribution.FDistribution;
import org.sideroscope.cohort.agreement.Caution;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.Interval;
import org.sideroscope.cohort.agreement.IntervalMethod;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;

/**
 * The intraclass correlation of single measurements when every reader measures every case: Shrout
 * and Fleiss, Psychological Bulletin 1979; intervals also McGraw and Wong, Psychological Methods
 * 1996. Cases that a reader left out do not take part.
 */
public final class IntraclassCorrelation {

  /** Mean squares below this part of the largest are rounding. */
  private static final double ROUNDING = 1e-14;

  private IntraclassCorrelation() {}

  /** Works the coefficient out of an analysis of variance. */
  @FunctionalInterface
  private interface Form {
    double of(TwoWayTable table);
  }

  /** Finds the interval where there is one. */
  @FunctionalInterface
  private interface Bounds {
    Interval of(TwoWayTable table);
  }

  /**
   * ICC(2,1): readers stand for all readers, and a reader who always measures more disagrees
   * (two-way random, absolute agreement).
   */
  public static Statistic absoluteAgreement(Measurements measurements) {
    return of(
        measurements, IntraclassCorrelation::absolute, IntraclassCorrelation::absoluteInterval);
  }

  /**
   * ICC(3,1): these readers only, and a reader who always measures as much more agrees (two-way
   * mixed, consistency).
   */
  public static Statistic consistency(Measurements measurements) {
    return of(
        measurements, IntraclassCorrelation::consistent, IntraclassCorrelation::consistentInterval);
  }

  private static Statistic of(Measurements measurements, Form form, Bounds bounds) {
    return refusal(measurements)
        .<Statistic>map(reason -> new Undefined(reason, measurements.sample()))
        .orElseGet(() -> estimate(measurements, form, bounds));
  }

  private static Optional<Undefined.Reason> refusal(Measurements measurements) {
    if (measurements.raters() < 2) {
      return Optional.of(Undefined.Reason.FEWER_THAN_TWO_RATERS);
    }
    return measurements.cases() < 2
        ? Optional.of(Undefined.Reason.TOO_FEW_CASES)
        : Optional.empty();
  }

  private static Statistic estimate(Measurements measurements, Form form, Bounds bounds) {
    TwoWayTable table = TwoWayTable.of(measurements);
    if (table.betweenCases() <= ROUNDING * scale(measurements)) {
      return new Undefined(Undefined.Reason.NO_VARIANCE, measurements.sample());
    }
    Estimate.Builder estimate =
        Estimate.builder(form.of(table), Double.NEGATIVE_INFINITY, 1, measurements.sample());
    if (table.residual() <= ROUNDING * table.betweenCases()) {
      estimate.caution(Caution.NO_SPREAD);
    } else {
      estimate.interval(bounds.of(table));
    }
    if (measurements.sample().incomplete() > 0) {
      estimate.caution(Caution.MISSING_READINGS);
    }
    return estimate.build();
  }

  /** The mean square of the values themselves: what rounding is measured by. */
  private static double scale(Measurements measurements) {
    double squares = 0;
    for (int i = 0; i < measurements.cases(); i++) {
      for (int j = 0; j < measurements.raters(); j++) {
        squares += measurements.value(i, j) * measurements.value(i, j);
      }
    }
    return squares / measurements.cases();
  }

  private static double absolute(TwoWayTable table) {
    double k = table.raters();
    return (table.betweenCases() - table.residual())
        / (table.betweenCases()
            + (k - 1) * table.residual()
            + k * (table.betweenRaters() - table.residual()) / table.cases());
  }

  private static double consistent(TwoWayTable table) {
    return (table.betweenCases() - table.residual())
        / (table.betweenCases() + (table.raters() - 1) * table.residual());
  }

  private static Interval consistentInterval(TwoWayTable table) {
    double f = table.betweenCases() / table.residual();
    double n = table.cases() - 1.0;
    double freedom = table.residualFreedom();
    double low = f / quantile(n, freedom);
    double high = f * quantile(freedom, n);
    double others = table.raters() - 1.0;
    return new Interval(
        (low - 1) / (low + others), (high - 1) / (high + others), IntervalMethod.SHROUT_FLEISS);
  }

  /** With Satterthwaite's degrees of freedom for the readers and the residual together. */
  private static Interval absoluteInterval(TwoWayTable table) {
    double n = table.cases();
    double k = table.raters();
    double freedom = satterthwaite(table);
    double lower = quantile(n - 1, freedom);
    double upper = quantile(freedom, n - 1);
    double others = k * table.betweenRaters() + (k * n - k - n) * table.residual();
    return new Interval(
        n
            * (table.betweenCases() - lower * table.residual())
            / (lower * others + n * table.betweenCases()),
        n
            * (upper * table.betweenCases() - table.residual())
            / (others + n * upper * table.betweenCases()),
        IntervalMethod.SHROUT_FLEISS);
  }

  private static double satterthwaite(TwoWayTable table) {
    double n = table.cases();
    double k = table.raters();
    double rho = absolute(table);
    double ofRaters = k * rho * table.betweenRaters() / table.residual();
    double ofResidual = n * (1 + (k - 1) * rho) - k * rho;
    double sum = ofRaters + ofResidual;
    return (k - 1)
        * (n - 1)
        * sum
        * sum
        / ((n - 1) * ofRaters * ofRaters + ofResidual * ofResidual);
  }

  private static double quantile(double numerator, double denominator) {
    return FDistribution.of(numerator, denominator)
        .inverseCumulativeProbability(Interval.UPPER_TAIL);
  }
}
