package org.sideroscope.imaging.reslice;

import java.util.Arrays;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;

/**
 * The mean of the slices in a ring, from running sums. Those of stored values are exact; those of
 * real ones gather no more error in a million steps than a {@code float} has.
 */
final class SlidingMean {

  private final SliceReader reader;
  private int count;
  private double[] sums = new double[0];

  /** How many values each pixel has; without elements where there is no padding. */
  private float[] counts = new float[0];

  SlidingMean(SliceReader reader) {
    this.reader = reader;
  }

  /**
   * Begins with an empty ring.
   *
   * @param count pixels in each slice
   */
  void begin(int count, boolean padded) {
    this.count = count;
    sums = sums.length == count ? sums : new double[count];
    int counted = padded ? count : 0;
    counts = counts.length == counted ? counts : new float[counted];
    clear();
  }

  private void clear() {
    Arrays.fill(sums, 0);
    Arrays.fill(counts, 0);
  }

  /** Takes the wanted slices of the ring in and the others out. */
  void update(Volume volume, SliceRing ring, boolean real) {
    boolean anew = isFewerToAdd(ring);
    if (anew) {
      clear();
    }
    for (int slot = 0; slot < ring.slots(); slot++) {
      if (!anew && ring.changes(slot)) {
        add(volume, ring.held(slot), real, -1);
      }
      if (anew || ring.changes(slot)) {
        add(volume, ring.wanted(slot), real, 1);
      }
    }
    reader.release();
  }

  /** Whether to begin anew is less work than to take out what has gone. */
  private static boolean isFewerToAdd(SliceRing ring) {
    int gone = 0;
    int kept = 0;
    for (int slot = 0; slot < ring.slots(); slot++) {
      boolean changes = ring.changes(slot);
      gone += changes && ring.held(slot) != SliceRing.NONE ? 1 : 0;
      kept += !changes && ring.held(slot) != SliceRing.NONE ? 1 : 0;
    }
    return gone > kept;
  }

  private void add(Volume volume, int slice, boolean real, double sign) {
    if (slice != SliceRing.NONE) {
      reader.open(volume, slice, real);
      reader.add(sign, sums, counts);
    }
  }

  /**
   * Writes the means as real values; NaN where there is none.
   *
   * @param slices how many the ring holds
   * @param scale from the values that were added to real ones
   */
  void write(int slices, ValueScale scale, float[] target) {
    double slope = scale.slope();
    double intercept = scale.intercept();
    if (counts.length == 0) {
      double divisor = slices;
      for (int i = 0; i < count; i++) {
        target[i] = (float) (sums[i] / divisor * slope + intercept);
      }
      return;
    }
    for (int i = 0; i < count; i++) {
      double divisor = counts[i];
      // where nothing is counted a sum that is off by rounding must come to NaN too: 0 / 0
      target[i] = (float) (sums[i] / divisor * slope + intercept + 0 / divisor);
    }
  }
}
