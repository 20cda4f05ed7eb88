package org.sideroscope.cohort.agreement.rating;

/** Sums over categories. */
final class Sums {

  private Sums() {}

  static double product(double[] a, double[] b) {
    double sum = 0;
    for (int k = 0; k < a.length; k++) {
      sum += a[k] * b[k];
    }
    return sum;
  }

  static double all(double[][] matrix) {
    double sum = 0;
    for (double[] row : matrix) {
      for (double value : row) {
        sum += value;
      }
    }
    return sum;
  }
}
