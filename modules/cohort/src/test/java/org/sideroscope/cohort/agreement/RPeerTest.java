package org.sideroscope.cohort.agreement;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.cohort.agreement.measurement.BlandAltman;
import org.sideroscope.cohort.agreement.measurement.IntraclassCorrelation;
import org.sideroscope.cohort.agreement.measurement.Measurements;
import org.sideroscope.cohort.agreement.rating.CohenKappa;
import org.sideroscope.cohort.agreement.rating.PercentAgreement;
import org.sideroscope.cohort.agreement.rating.Ratings;
import org.sideroscope.cohort.agreement.rating.Scale;
import org.sideroscope.cohort.agreement.rating.Weights;

/** The same statistics of hundreds of random tables from R: vcd, psych and its own stats. */
class RPeerTest {

  @TempDir Path folder;

  private final Random random = new Random(1960);
  private final RPeer peer = new RPeer();

  @Test
  void agreesWithRToTwelveDigits() throws Exception {
    for (int i = 0; i < 200; i++) {
      askTable(2 + random.nextInt(4), 20 + random.nextInt(500));
      askValues(2 + random.nextInt(4), 4 + random.nextInt(60));
      askPairs(4 + random.nextInt(60));
      askShare(1 + random.nextInt(300));
    }

    peer.assertAgrees(folder, 1e-12);
  }

  /** Two readers who look at the same, so that all categories are used and the table is filled. */
  private void askTable(int size, int cases) {
    int[][] counts = new int[size][size];
    for (int i = 0; i < size; i++) {
      Arrays.fill(counts[i], 1);
    }
    for (int i = 0; i < cases; i++) {
      int truth = random.nextInt(size);
      counts[seen(truth, size)][seen(truth, size)]++;
    }
    Ratings.Builder ratings = Ratings.builder(scale(size), 2);
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        for (int k = 0; k < counts[i][j]; k++) {
          ratings.add(i, j);
        }
      }
    }
    Ratings built = ratings.build();
    peer.ask(
        "table "
            + size
            + " "
            + Arrays.stream(counts)
                .flatMapToInt(Arrays::stream)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(" ")),
        CohenKappa.of(built, Weights.IDENTITY),
        CohenKappa.of(built, Weights.LINEAR),
        CohenKappa.of(built, Weights.QUADRATIC));
  }

  private int seen(int truth, int size) {
    return random.nextDouble() < 0.6 ? truth : random.nextInt(size);
  }

  private static Scale scale(int size) {
    return Scale.ordinal(IntStream.range(0, size).mapToObj(i -> "grade " + i).toList());
  }

  private void askValues(int readers, int cases) {
    double[] values = values(readers, cases);
    Measurements measurements = measurements(readers, values);
    peer.ask(
        "values " + readers + " " + words(values),
        IntraclassCorrelation.absoluteAgreement(measurements),
        IntraclassCorrelation.consistency(measurements));
  }

  private void askPairs(int cases) {
    double[] values = values(2, cases);
    BlandAltman found = BlandAltman.of(measurements(2, values));
    peer.ask("pairs " + words(values), found.bias(), found.trend());
  }

  private void askShare(int cases) {
    int agreeing = random.nextInt(cases + 1);
    Ratings.Builder ratings = Ratings.builder(scale(2), 2);
    for (int i = 0; i < cases; i++) {
      ratings.add(0, i < agreeing ? 0 : 1);
    }
    peer.ask("share " + agreeing + " " + cases, PercentAgreement.of(ratings.build()));
  }

  /** Volumes in ml that readers see with a bias of their own and an error. */
  private double[] values(int readers, int cases) {
    double[] bias = random.doubles(readers).toArray();
    double error = random.nextDouble(0.1, 3);
    double[] values = new double[readers * cases];
    for (int i = 0; i < cases; i++) {
      double truth = 2 + 2 * random.nextGaussian();
      for (int j = 0; j < readers; j++) {
        double seen = truth + bias[j] + error * random.nextGaussian();
        values[i * readers + j] = Math.round(seen * 1000) / 1000.0;
      }
    }
    return values;
  }

  private static Measurements measurements(int readers, double[] values) {
    Measurements.Builder measurements = Measurements.builder(readers);
    for (int i = 0; i < values.length; i += readers) {
      measurements.add(Arrays.copyOfRange(values, i, i + readers));
    }
    return measurements.build();
  }

  private static String words(double[] values) {
    return Arrays.stream(values)
        .mapToObj(value -> String.format(Locale.ROOT, "%.3f", value))
        .collect(Collectors.joining(" "));
  }
}
