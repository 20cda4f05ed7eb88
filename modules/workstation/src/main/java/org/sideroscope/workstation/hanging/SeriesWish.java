package org.sideroscope.workstation.hanging;

import org.sideroscope.dicom.ImageStack;

/**
 * A series that a viewport would take, and how it is shown there.
 *
 * @param weight how welcome it is, 1 to {@value #MOST_WEIGHT}
 */
public record SeriesWish(SeriesPattern series, int weight, Showing showing) {

  public static final int MOST_WEIGHT = 10;

  /** What a series in another plane than the wished one is worth, of its weight. */
  private static final double IN_ANOTHER_PLANE = 0.5;

  /**
   * @throws IllegalArgumentException for a weight outside 1 to {@value #MOST_WEIGHT}
   */
  public SeriesWish {
    if (weight < 1 || weight > MOST_WEIGHT) {
      throw new IllegalArgumentException("A weight is 1 to " + MOST_WEIGHT + ".");
    }
  }

  public static SeriesWish of(SeriesPattern series, int weight) {
    return new SeriesWish(series, weight, Showing.NATIVE);
  }

  public SeriesWish withSeries(SeriesPattern next) {
    return new SeriesWish(next, weight, showing);
  }

  public SeriesWish withWeight(int next) {
    return new SeriesWish(series, next, showing);
  }

  public SeriesWish shown(Showing next) {
    return new SeriesWish(series, weight, next);
  }

  /** How well a stack fits: 0 not at all, 1 if nothing is better. */
  double fit(ImageStack stack) {
    if (stack.isSegmentation() || !series.matchesButForPlane(stack) || !showing.suits(stack)) {
      return 0;
    }
    double full = (double) weight / MOST_WEIGHT;
    return series.matchesPlane(stack) ? full : full * IN_ANOTHER_PLANE;
  }
}
