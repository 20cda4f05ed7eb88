package org.sideroscope.cohort.agreement.rating;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.sideroscope.cohort.agreement.Caution;
import org.sideroscope.cohort.agreement.Estimate;
import org.sideroscope.cohort.agreement.IntervalMethod;
import org.sideroscope.cohort.agreement.Statistic;
import org.sideroscope.cohort.agreement.Undefined;

/**
 * The percentile interval of any statistic of ratings from {@link IntervalMethod#BOOTSTRAP_SAMPLES}
 * samples of its cases with replacement (Efron and Tibshirani 1993). The same seed gives the same
 * interval.
 */
public final class Bootstrap {

  private final Ratings ratings;
  private final int[] rowOfCase;
  private final SplittableRandom random;

  private Bootstrap(Ratings ratings, long seed) {
    this.ratings = ratings;
    this.rowOfCase = rowOfCase(ratings);
    this.random = new SplittableRandom(seed);
  }

  /** The statistic with the bootstrap's interval in the place of its own. */
  public static Statistic of(Ratings ratings, Function<Ratings, Statistic> statistic, long seed) {
    return switch (statistic.apply(ratings)) {
      case Undefined undefined -> undefined;
      case Estimate estimate -> new Bootstrap(ratings, seed).around(estimate, statistic);
    };
  }

  private Statistic around(Estimate estimate, Function<Ratings, Statistic> statistic) {
    double[] values = new double[IntervalMethod.BOOTSTRAP_SAMPLES];
    int defined = 0;
    for (int i = 0; i < IntervalMethod.BOOTSTRAP_SAMPLES; i++) {
      if (statistic.apply(resample()) instanceof Estimate again) {
        values[defined++] = again.value();
      }
    }
    Estimate.Builder found =
        Estimate.builder(
                estimate.value(),
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY,
                estimate.sample())
            .cautions(estimate.cautions().stream().filter(c -> c != Caution.NO_SPREAD).toList());
    if (defined < IntervalMethod.BOOTSTRAP_SAMPLES) {
      found.caution(Caution.RESAMPLES_UNDEFINED);
    }
    return found.bootstrap(Arrays.copyOf(values, defined)).build();
  }

  private static int[] rowOfCase(Ratings ratings) {
    int cases = ratings.rows().stream().mapToInt(Ratings.Row::cases).sum();
    int[] rowOfCase = new int[cases];
    int from = 0;
    for (int row = 0; row < ratings.rows().size(); row++) {
      int to = from + ratings.rows().get(row).cases();
      Arrays.fill(rowOfCase, from, to, row);
      from = to;
    }
    return rowOfCase;
  }

  private Ratings resample() {
    int[] drawn = new int[ratings.rows().size()];
    for (int i = 0; i < rowOfCase.length; i++) {
      drawn[rowOfCase[random.nextInt(rowOfCase.length)]]++;
    }
    return ratings.weighted(drawn);
  }
}
