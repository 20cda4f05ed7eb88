package org.sideroscope.imaging;

import java.util.Arrays;

/**
 * Real values drawn evenly from the loaded slices of a volume, without padding: enough to choose a
 * window from. Deterministic for the same loaded slices. Immutable.
 */
public final class ValueSample {

  private static final int MOST_VALUES = 1 << 16;

  private final double[] sorted;

  private ValueSample(double[] sorted) {
    this.sorted = sorted;
  }

  public static ValueSample of(Volume volume) {
    int loaded = 0;
    for (int slice = 0; slice < volume.grid().slices(); slice++) {
      loaded += volume.isLoaded(slice) ? 1 : 0;
    }
    Drawing drawing = new Drawing(strideFor(loaded, volume.grid().voxelsPerSlice()));
    for (int slice = 0; slice < volume.grid().slices(); slice++) {
      // a slice that was published since the count is left out of this sample
      if (loaded > 0 && volume.isLoaded(slice)) {
        drawing.draw(volume, slice);
        loaded--;
      }
    }
    return drawing.sample();
  }

  /** Odd, so that it does not fall into step with the matrix and draw single columns. */
  private static int strideFor(int loaded, int voxelsPerSlice) {
    long stride = (long) loaded * voxelsPerSlice / MOST_VALUES + 1;
    return Math.toIntExact(Math.min(stride | 1, voxelsPerSlice));
  }

  /** True when nothing is loaded, or nothing but padding. */
  public boolean isEmpty() {
    return sorted.length == 0;
  }

  /**
   * The value below which a share of the values lies; 0 for an empty sample.
   *
   * @param share from 0 (the smallest) to 1 (the largest)
   */
  public double percentile(double share) {
    if (share < 0 || share > 1) {
      throw new IllegalArgumentException("A share lies between 0 and 1.");
    }
    return sorted.length == 0 ? 0 : sorted[(int) Math.round(share * (sorted.length - 1))];
  }

  private static final class Drawing {
    private final int stride;
    private double[] values = new double[1024];
    private int count;

    Drawing(int stride) {
      this.stride = stride;
    }

    void draw(Volume volume, int slice) {
      short[] pixels = volume.storedSlice(slice);
      ValueScale scale = volume.scale(slice);
      StoredPixels meaning = volume.storedPixels();
      for (int i = slice % stride; i < pixels.length; i += stride) {
        int stored = meaning.value(pixels[i]);
        if (!meaning.isPadding(stored)) {
          add(scale.real(stored));
        }
      }
    }

    private void add(double value) {
      if (count == values.length) {
        values = Arrays.copyOf(values, 2 * count);
      }
      values[count++] = value;
    }

    ValueSample sample() {
      double[] sorted = Arrays.copyOf(values, count);
      Arrays.sort(sorted);
      return new ValueSample(sorted);
    }
  }
}
