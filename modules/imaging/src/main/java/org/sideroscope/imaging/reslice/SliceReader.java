package org.sideroscope.imaging.reslice;

import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;

/**
 * The values of one slice after another, stored or real. Every loop here is of the kind that the
 * compiler makes into vectors, which it does of shorts only where they are read as they are.
 */
final class SliceReader {

  private static final int SIGN = 0x8000;

  private static final short[] NO_PIXELS = {};

  private short[] flipped = new short[0];
  private float[] plane = new float[0];
  private float[] shares = new float[0];

  private int count;
  private short[] pixels = NO_PIXELS;
  private boolean real;
  private float base;
  private double slope;
  private double intercept;
  private boolean padded;
  private float firstPadding;
  private float lastPadding;

  /** Turns to a slice that is loaded. */
  void open(Volume volume, int slice, boolean real) {
    StoredPixels meaning = volume.storedPixels();
    ValueScale scale = real ? volume.scale(slice) : ValueScale.IDENTITY;
    this.real = real;
    count = volume.grid().voxelsPerSlice();
    slope = scale.slope();
    intercept = scale.intercept();
    padded = meaning.padding().isPresent();
    if (padded) {
      firstPadding = meaning.padding().get().low();
      lastPadding = meaning.padding().get().high();
    }
    short[] stored = volume.storedSlice(slice);
    pixels = meaning.signed() ? stored : flipped(stored);
    base = meaning.signed() ? 0 : SIGN;
  }

  /** Lets the pixels go. */
  void release() {
    pixels = NO_PIXELS;
  }

  /** Unsigned numbers less 0x8000, which are signed ones. */
  private short[] flipped(short[] stored) {
    if (flipped.length < count) {
      flipped = new short[count];
    }
    short[] target = flipped;
    for (int i = 0; i < count; i++) {
      target[i] = (short) (stored[i] ^ SIGN);
    }
    return target;
  }

  /**
   * Writes the values.
   *
   * @param none what padding becomes, positive or negative infinity
   */
  void write(float[] target, float none) {
    writeAll(target);
    if (padded) {
      blank(target, Math.signum(none));
    }
  }

  private void writeAll(float[] target) {
    if (real) {
      writeReal(target);
    } else {
      writeStored(target);
    }
  }

  private void writeStored(float[] target) {
    short[] from = pixels;
    float zero = base;
    for (int i = 0; i < count; i++) {
      target[i] = from[i] + zero;
    }
  }

  private void writeReal(float[] target) {
    short[] from = pixels;
    double zero = base;
    double factor = slope;
    double offset = intercept;
    for (int i = 0; i < count; i++) {
      target[i] = (float) ((from[i] + zero) * factor + offset);
    }
  }

  /** Adds infinity where there is padding, as twice the largest number, and nothing elsewhere. */
  private void blank(float[] target, float sign) {
    short[] from = pixels;
    float zero = base;
    float first = firstPadding;
    float last = lastPadding;
    float largest = sign * Float.MAX_VALUE;
    for (int i = 0; i < count; i++) {
      float half = (1 - share(from[i] + zero, first, last)) * largest;
      target[i] += half + half;
    }
  }

  /** 0 for padding and 1 for a value. */
  private static float share(float stored, float first, float last) {
    return Math.min(1, Math.max(0, Math.max(first - stored, stored - last)));
  }

  /** Keeps the lower of what is there and the values. */
  void lower(float[] target) {
    if (real || padded) {
      write(scratch(), Float.POSITIVE_INFINITY);
      lowest(target, plane, target, count);
      return;
    }
    short[] from = pixels;
    float zero = base;
    for (int i = 0; i < count; i++) {
      target[i] = Math.min(target[i], from[i] + zero);
    }
  }

  /** Keeps the higher of what is there and the values. */
  void raise(float[] target) {
    if (real || padded) {
      write(scratch(), Float.NEGATIVE_INFINITY);
      highest(target, plane, target, count);
      return;
    }
    short[] from = pixels;
    float zero = base;
    for (int i = 0; i < count; i++) {
      target[i] = Math.max(target[i], from[i] + zero);
    }
  }

  private float[] scratch() {
    if (plane.length < count) {
      plane = new float[count];
    }
    return plane;
  }

  static void lowest(float[] a, float[] b, float[] target, int count) {
    for (int i = 0; i < count; i++) {
      target[i] = Math.min(a[i], b[i]);
    }
  }

  static void highest(float[] a, float[] b, float[] target, int count) {
    for (int i = 0; i < count; i++) {
      target[i] = Math.max(a[i], b[i]);
    }
  }

  /**
   * Adds the values, or takes them away.
   *
   * @param sign 1 or -1
   * @param counts receives how many values there are of each pixel, if there can be padding
   */
  void add(double sign, double[] sums, float[] counts) {
    short[] from = pixels;
    double factor = sign * slope;
    double offset = sign * (base * slope + intercept);
    if (!padded) {
      for (int i = 0; i < count; i++) {
        sums[i] += from[i] * factor + offset;
      }
      return;
    }
    addValid(sign, sums, counts);
  }

  private void addValid(double sign, double[] sums, float[] counts) {
    if (shares.length < count) {
      shares = new float[count];
    }
    short[] from = pixels;
    float zero = base;
    float first = firstPadding;
    float last = lastPadding;
    float[] valid = shares;
    for (int i = 0; i < count; i++) {
      valid[i] = share(from[i] + zero, first, last);
    }
    float[] values = scratch();
    writeAll(values);
    for (int i = 0; i < count; i++) {
      values[i] *= valid[i];
    }
    for (int i = 0; i < count; i++) {
      sums[i] += sign * values[i];
    }
    float one = (float) sign;
    for (int i = 0; i < count; i++) {
      counts[i] += one * valid[i];
    }
  }
}
