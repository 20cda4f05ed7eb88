package org.sideroscope.cohort.agreement.rating;

/**
 * Krippendorff's table of coincidences: how often each pair of categories was chosen for one case,
 * with the squared distances of the categories.
 */
final class Coincidences {

  private final Scale scale;
  private final double[] totals;
  private final double[][] observed;
  private final double[][] distances;
  private final double answers;
  private final double observedSum;
  private final double expectedSum;

  private Coincidences(Scale scale, double[] totals, double[][] observed) {
    this.scale = scale;
    this.totals = totals;
    this.observed = observed;
    this.distances = new double[totals.length][totals.length];
    for (int c = 0; c < totals.length; c++) {
      for (int k = 0; k < totals.length; k++) {
        distances[c][k] = distance(c, k, totals);
      }
    }
    double sum = 0;
    for (double total : totals) {
      sum += total;
    }
    this.answers = sum;
    this.observedSum = squares(observed);
    this.expectedSum = expectedSum();
  }

  static Coincidences of(Counts counts, Scale scale) {
    double[] totals = new double[scale.size()];
    double[][] observed = new double[scale.size()][scale.size()];
    for (Counts.Row row : counts.rows()) {
      if (row.answers() > 1) {
        for (int c = 0; c < scale.size(); c++) {
          totals[c] += (double) row.cases() * row.readers(c);
          for (int k = 0; k < scale.size(); k++) {
            observed[c][k] += row.cases() * pairs(row, c, k);
          }
        }
      }
    }
    return new Coincidences(scale, totals, observed);
  }

  private static double pairs(Counts.Row row, int c, int k) {
    return row.readers(c) * (row.readers(k) - (c == k ? 1.0 : 0)) / (row.answers() - 1);
  }

  /**
   * How far apart two categories are. On an ordinal scale that many answers lie between their
   * middles; it is linear in {@code readers}.
   */
  private double distance(int c, int k, double[] readers) {
    return switch (scale.level()) {
      case NOMINAL -> c == k ? 0 : 1;
      case INTERVAL -> scale.positions().get(k) - scale.positions().get(c);
      case ORDINAL -> between(Math.min(c, k), Math.max(c, k), readers);
    };
  }

  private static double between(int low, int high, double[] readers) {
    double sum = -(readers[low] + readers[high]) / 2;
    for (int g = low; g <= high; g++) {
      sum += readers[g];
    }
    return sum;
  }

  private double squares(double[][] pairs) {
    double sum = 0;
    for (int c = 0; c < totals.length; c++) {
      for (int k = 0; k < totals.length; k++) {
        sum += pairs[c][k] * distances[c][k] * distances[c][k];
      }
    }
    return sum;
  }

  private double expectedSum() {
    double sum = 0;
    for (int c = 0; c < totals.length; c++) {
      for (int k = 0; k < totals.length; k++) {
        sum += totals[c] * totals[k] * distances[c][k] * distances[c][k];
      }
    }
    return sum;
  }

  /** 0 where all answers fall into one category. */
  double expected() {
    return expectedSum;
  }

  /** Observed by expected disagreement: 1 less alpha. */
  double disagreement() {
    return (answers - 1) * observedSum / expectedSum;
  }

  /** How the disagreement moves with the weight of a case. */
  double influence(Counts.Row row) {
    double observedMove = 0;
    double expectedMove = 0;
    double[] readers = readers(row);
    for (int c = 0; c < totals.length; c++) {
      for (int k = 0; k < totals.length; k++) {
        double squared = distances[c][k] * distances[c][k];
        double stretch = 2 * distances[c][k] * stretch(c, k, readers);
        observedMove += pairs(row, c, k) * squared + observed[c][k] * stretch;
        expectedMove += 2 * readers[c] * totals[k] * squared + totals[c] * totals[k] * stretch;
      }
    }
    return ((answers - 1) * observedMove + row.answers() * observedSum) / expectedSum
        - disagreement() * expectedMove / expectedSum;
  }

  /** How a distance moves: only ordinal ones are made of answers. */
  private double stretch(int c, int k, double[] readers) {
    return scale.level() == Scale.Level.ORDINAL ? distance(c, k, readers) : 0;
  }

  private double[] readers(Counts.Row row) {
    double[] readers = new double[totals.length];
    for (int c = 0; c < readers.length; c++) {
      readers[c] = row.readers(c);
    }
    return readers;
  }
}
