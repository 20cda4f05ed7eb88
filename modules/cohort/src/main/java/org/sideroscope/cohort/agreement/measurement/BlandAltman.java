package org.sideroscope.cohort.agreement.measurement;

import java.util.List;
import org.sideroscope.cohort.agreement.Caution;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.Interval;
import org.sideroscope.cohort.agreement.IntervalMethod;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;

/**
 * Differences between two readers, first less second: their mean and the limits that 95 % of them
 * lie between, each with its interval (Bland and Altman, Lancet 1986, with the standard errors of
 * Statistical Methods in Medical Research 1999; 1986 rounds 1.96 to 2). All in the unit measured.
 *
 * @param bias the mean difference
 * @param lowerLimit bias less 1.96 standard deviations
 * @param upperLimit bias and 1.96 standard deviations
 * @param trend the slope of the differences on the means of both readers: away from 0 the limits
 *     are too wide for small values and too narrow for large ones
 */
public record BlandAltman(
    Statistic bias, Statistic lowerLimit, Statistic upperLimit, Statistic trend) {

  /**
   * @param measurements of exactly two readers; of more, {@link Measurements#pair}
   */
  public static BlandAltman of(Measurements measurements) {
    if (measurements.raters() != 2) {
      return none(measurements, Undefined.Reason.NOT_TWO_RATERS);
    }
    return measurements.cases() < 2
        ? none(measurements, Undefined.Reason.TOO_FEW_CASES)
        : estimate(measurements, Differences.of(measurements));
  }

  private static BlandAltman none(Measurements measurements, Undefined.Reason reason) {
    Undefined undefined = new Undefined(reason, measurements.sample());
    return new BlandAltman(undefined, undefined, undefined, undefined);
  }

  private static BlandAltman estimate(Measurements measurements, Differences differences) {
    int n = measurements.cases();
    double z = Interval.z();
    double reach = z * differences.standardDeviation();
    double ofBias = differences.standardDeviation() / Math.sqrt(n);
    double ofLimit = differences.standardDeviation() * Math.sqrt(1.0 / n + z * z / (2 * (n - 1.0)));
    double bias = differences.mean();
    Statistic trend = trend(measurements, differences);
    List<Caution> varying = leavesZero(trend) ? List.of(Caution.LIMITS_VARY) : List.of();
    return new BlandAltman(
        student(measurements, bias, ofBias, List.of()),
        student(measurements, bias - reach, ofLimit, varying),
        student(measurements, bias + reach, ofLimit, varying),
        trend);
  }

  private static boolean leavesZero(Statistic trend) {
    Interval interval = trend instanceof Estimate slope ? slope.interval() : null;
    return interval != null && (interval.low() > 0 || interval.high() < 0);
  }

  private static Estimate student(
      Measurements measurements, double value, double standardError, List<Caution> cautions) {
    return builder(measurements, value)
        .cautions(cautions)
        .student(standardError, measurements.cases() - 1, IntervalMethod.BLAND_ALTMAN)
        .build();
  }

  private static Statistic trend(Measurements measurements, Differences differences) {
    if (measurements.cases() < 3) {
      return new Undefined(Undefined.Reason.TOO_FEW_CASES, measurements.sample());
    }
    if (!differences.meansVary()) {
      return new Undefined(Undefined.Reason.NO_VARIANCE, measurements.sample());
    }
    return builder(measurements, differences.slope())
        .student(differences.slopeError(), measurements.cases() - 2, IntervalMethod.LEAST_SQUARES)
        .build();
  }

  private static Estimate.Builder builder(Measurements measurements, double value) {
    Estimate.Builder builder =
        Estimate.builder(
            value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, measurements.sample());
    return measurements.sample().incomplete() > 0
        ? builder.caution(Caution.MISSING_READINGS)
        : builder;
  }
}
