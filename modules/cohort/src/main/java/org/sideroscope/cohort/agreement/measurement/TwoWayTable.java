package org.sideroscope.cohort.agreement.measurement;

/**
 * The analysis of variance of cases by readers, one value each.
 *
 * @param cases n
 * @param raters k
 * @param betweenCases mean square, n - 1 degrees of freedom
 * @param betweenRaters mean square, k - 1 degrees of freedom
 * @param residual mean square, (n - 1)(k - 1) degrees of freedom
 */
record TwoWayTable(
    int cases, int raters, double betweenCases, double betweenRaters, double residual) {

  /**
   * @param measurements of at least two readers in two cases
   */
  static TwoWayTable of(Measurements measurements) {
    int n = measurements.cases();
    int k = measurements.raters();
    double[] ofCase = new double[n];
    double[] ofRater = new double[k];
    double mean = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < k; j++) {
        double value = measurements.value(i, j);
        ofCase[i] += value / k;
        ofRater[j] += value / n;
        mean += value / n / k;
      }
    }
    double residual = 0;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < k; j++) {
        double off = measurements.value(i, j) - ofCase[i] - ofRater[j] + mean;
        residual += off * off;
      }
    }
    return new TwoWayTable(
        n,
        k,
        k * squares(ofCase, mean) / (n - 1),
        n * squares(ofRater, mean) / (k - 1),
        residual / ((n - 1) * (k - 1.0)));
  }

  private static double squares(double[] means, double mean) {
    double squares = 0;
    for (double one : means) {
      squares += (one - mean) * (one - mean);
    }
    return squares;
  }

  double residualFreedom() {
    return (cases - 1.0) * (raters - 1.0);
  }
}
