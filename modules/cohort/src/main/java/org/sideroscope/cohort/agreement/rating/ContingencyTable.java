package org.sideroscope.cohort.agreement.rating;

/** The shares of the cases that two readers put into each pair of categories. */
final class ContingencyTable {

  private final double[][] shares;
  private final double[] ofFirst;
  private final double[] ofSecond;
  private final int cases;

  private ContingencyTable(int[][] counts, int cases) {
    int size = counts.length;
    this.shares = new double[size][size];
    this.ofFirst = new double[size];
    this.ofSecond = new double[size];
    this.cases = cases;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        shares[i][j] = (double) counts[i][j] / cases;
        ofFirst[i] += shares[i][j];
        ofSecond[j] += shares[i][j];
      }
    }
  }

  /**
   * @param ratings of two readers who have at least one case in common
   */
  static ContingencyTable of(Ratings ratings) {
    int[][] counts = new int[ratings.scale().size()][ratings.scale().size()];
    int cases = 0;
    for (Ratings.Row row : ratings.rows()) {
      if (row.category(0) != Ratings.MISSING && row.category(1) != Ratings.MISSING) {
        counts[row.category(0)][row.category(1)] += row.cases();
        cases += row.cases();
      }
    }
    return new ContingencyTable(counts, cases);
  }

  int cases() {
    return cases;
  }

  int size() {
    return shares.length;
  }

  /** The share of cases that the first reader put into {@code i} and the second into {@code j}. */
  double share(int i, int j) {
    return shares[i][j];
  }

  /** The share of cases that the first reader put into a category. */
  double ofFirst(int category) {
    return ofFirst[category];
  }

  double ofSecond(int category) {
    return ofSecond[category];
  }
}
