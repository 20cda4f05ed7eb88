package org.sideroscope.imaging.reslice;

import java.util.Arrays;

/**
 * Planes of values laid on one another; NaN takes no part. Reused, so that nothing is allocated.
 */
final class Accumulator {

  private Projection projection = Projection.MEAN;
  private int size;
  private float[] extremes = new float[0];
  private double[] sums = new double[0];
  private int[] counts = new int[0];

  /**
   * @param size values in each plane
   */
  void begin(Projection projection, int size) {
    this.projection = projection;
    this.size = size;
    switch (projection) {
      case MIN -> beginExtreme(Float.POSITIVE_INFINITY);
      case MAX -> beginExtreme(Float.NEGATIVE_INFINITY);
      case MEAN -> beginMean();
    }
  }

  private void beginExtreme(float neutral) {
    if (extremes.length < size) {
      extremes = new float[size];
    }
    Arrays.fill(extremes, 0, size, neutral);
  }

  private void beginMean() {
    if (sums.length < size) {
      sums = new double[size];
      counts = new int[size];
    }
    Arrays.fill(sums, 0, size, 0);
    Arrays.fill(counts, 0, size, 0);
  }

  void add(float[] plane) {
    switch (projection) {
      case MIN -> addLow(plane);
      case MAX -> addHigh(plane);
      case MEAN -> addMean(plane);
    }
  }

  /** Without a branch on which value is lower: in images that is anybody's guess. */
  private void addLow(float[] plane) {
    float[] lowest = extremes;
    for (int i = 0; i < size; i++) {
      float value = plane[i];
      lowest[i] = Math.min(lowest[i], Float.isNaN(value) ? Float.POSITIVE_INFINITY : value);
    }
  }

  private void addHigh(float[] plane) {
    float[] highest = extremes;
    for (int i = 0; i < size; i++) {
      float value = plane[i];
      highest[i] = Math.max(highest[i], Float.isNaN(value) ? Float.NEGATIVE_INFINITY : value);
    }
  }

  private void addMean(float[] plane) {
    for (int i = 0; i < size; i++) {
      if (!Float.isNaN(plane[i])) {
        sums[i] += plane[i];
        counts[i]++;
      }
    }
  }

  /** Writes what the planes came to; NaN where none had a value. */
  void finish(float[] target) {
    for (int i = 0; i < size; i++) {
      target[i] =
          projection == Projection.MEAN
              ? (float) (sums[i] / counts[i])
              : Float.isInfinite(extremes[i]) ? Float.NaN : extremes[i];
    }
  }
}
