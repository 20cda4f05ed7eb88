package org.sideroscope.cohort.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Values of single cases summed up, in their unit: what a table says of Dice coefficients or
 * surface distances. Intervals are percentiles of 1000 bootstrap samples of the cases, since such
 * values are seldom normal; the same seed gives the same interval.
 *
 * @param lowerQuartile a quarter of the cases lies below; without an interval
 * @param upperQuartile a quarter of the cases lies above; without an interval
 */
public record CaseSummary(
    Statistic mean, Statistic median, Statistic lowerQuartile, Statistic upperQuartile) {

  /**
   * @param cases one value each; those undefined are left out and counted as incomplete
   */
  public static CaseSummary of(List<Statistic> cases, long seed) {
    double[] values =
        cases.stream().flatMap(c -> c.estimate().stream()).mapToDouble(Estimate::value).toArray();
    Sample sample = new Sample(values.length, cases.size() - values.length, 0);
    if (values.length == 0) {
      Undefined none = new Undefined(Undefined.Reason.TOO_FEW_CASES, sample);
      return new CaseSummary(none, none, none, none);
    }
    Arrays.sort(values);
    Percentiles percentiles = Percentiles.of(values);
    double[][] drawn = resample(values, new SplittableRandom(seed));
    return new CaseSummary(
        estimate(mean(values), drawn[0], sample),
        estimate(percentiles.at(0.5), drawn[1], sample),
        new Estimate(percentiles.at(0.25), null, sample, List.of()),
        new Estimate(percentiles.at(0.75), null, sample, List.of()));
  }

  private static double mean(double[] values) {
    return Arrays.stream(values).sum() / values.length;
  }

  private static Estimate estimate(double value, double[] drawn, Sample sample) {
    Estimate.Builder estimate =
        Estimate.builder(value, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, sample);
    return sample.used() < 2
        ? estimate.caution(Caution.TOO_FEW_FOR_INTERVAL).build()
        : estimate.bootstrap(drawn).build();
  }

  /** Means and medians of samples drawn with replacement. */
  private static double[][] resample(double[] sorted, SplittableRandom random) {
    double[][] drawn = new double[2][IntervalMethod.BOOTSTRAP_SAMPLES];
    for (int i = 0; i < IntervalMethod.BOOTSTRAP_SAMPLES; i++) {
      int[] times = new int[sorted.length];
      double sum = 0;
      for (int k = 0; k < sorted.length; k++) {
        int one = random.nextInt(sorted.length);
        times[one]++;
        sum += sorted[one];
      }
      drawn[0][i] = sum / sorted.length;
      drawn[1][i] = median(sorted, times);
    }
    return drawn;
  }

  private static double median(double[] sorted, int[] times) {
    int n = sorted.length;
    return (ranked(sorted, times, (n - 1) / 2) + ranked(sorted, times, n / 2)) / 2;
  }

  /** The value with so many drawn ones below it. */
  private static double ranked(double[] sorted, int[] times, int rank) {
    int below = 0;
    int at = 0;
    while (below + times[at] <= rank) {
      below += times[at++];
    }
    return sorted[at];
  }
}
