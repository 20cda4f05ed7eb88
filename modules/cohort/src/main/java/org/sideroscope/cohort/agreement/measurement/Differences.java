package org.sideroscope.cohort.agreement.measurement;

/**
 * Of two readers the differences of their values, first less second, and how they go with the means
 * of both.
 */
final class Differences {

  private static final double ROUNDING = 1e-14;

  private final int cases;
  private final double mean;
  private final double middle;
  private final double squares;
  private final double squaresOfMeans;
  private final double products;

  private Differences(Measurements measurements) {
    this.cases = measurements.cases();
    double sum = 0;
    double sumOfMeans = 0;
    for (int i = 0; i < cases; i++) {
      sum += difference(measurements, i);
      sumOfMeans += mean(measurements, i);
    }
    this.mean = sum / cases;
    this.middle = sumOfMeans / cases;
    double ofDifferences = 0;
    double ofMeans = 0;
    double ofBoth = 0;
    for (int i = 0; i < cases; i++) {
      double off = difference(measurements, i) - mean;
      double away = mean(measurements, i) - middle;
      ofDifferences += off * off;
      ofMeans += away * away;
      ofBoth += off * away;
    }
    this.squares = ofDifferences;
    this.squaresOfMeans = ofMeans;
    this.products = ofBoth;
  }

  /**
   * @param measurements of two readers in at least two cases
   */
  static Differences of(Measurements measurements) {
    return new Differences(measurements);
  }

  private static double difference(Measurements measurements, int i) {
    return measurements.value(i, 0) - measurements.value(i, 1);
  }

  private static double mean(Measurements measurements, int i) {
    return (measurements.value(i, 0) + measurements.value(i, 1)) / 2;
  }

  double mean() {
    return mean;
  }

  double standardDeviation() {
    return Math.sqrt(squares / (cases - 1));
  }

  /** Whether the cases differ in size. */
  boolean meansVary() {
    return squaresOfMeans > ROUNDING * cases * middle * middle && squaresOfMeans > 0;
  }

  /** Of the differences on the means, by least squares. */
  double slope() {
    return products / squaresOfMeans;
  }

  double slopeError() {
    double left = Math.max(0, squares - slope() * products);
    return Math.sqrt(left / (cases - 2) / squaresOfMeans);
  }
}
