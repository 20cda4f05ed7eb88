package org.sideroscope.imaging.reslice;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;

/**
 * The slices of a volume that are loaded at one moment, for reading many voxels without asking the
 * volume for each. Filled anew for each plane without allocating.
 */
final class HeldSlices {

  int columns;
  int rows;
  int slices;

  private short[] @Nullable [] pixels = new short[0][];
  private double[] slopes = new double[0];
  private double[] intercepts = new double[0];
  private boolean padded;
  private int firstPadding;
  private int lastPadding;
  private int signBit;

  void hold(Volume volume) {
    VolumeGrid grid = volume.grid();
    columns = grid.columns();
    rows = grid.rows();
    slices = grid.slices();
    StoredPixels meaning = volume.storedPixels();
    padded = meaning.padding().isPresent();
    firstPadding = meaning.padding().map(StoredPixels.StoredRange::low).orElse(0);
    lastPadding = meaning.padding().map(StoredPixels.StoredRange::high).orElse(0);
    signBit = meaning.signed() ? 0x8000 : 0;
    if (pixels.length < slices) {
      pixels = new short[slices][];
      slopes = new double[slices];
      intercepts = new double[slices];
    }
    for (int slice = 0; slice < slices; slice++) {
      boolean loaded = volume.isLoaded(slice);
      pixels[slice] = loaded ? volume.storedSlice(slice) : null;
      if (loaded) {
        ValueScale scale = volume.scale(slice);
        slopes[slice] = scale.slope();
        intercepts[slice] = scale.intercept();
      }
    }
  }

  /** Lets the pixels go, so that a sampler that is kept keeps no volume. */
  void release() {
    Arrays.fill(pixels, null);
  }

  /** Voxels along an axis: 0 for columns, 1 for rows, 2 for slices. */
  int size(int axis) {
    return switch (axis) {
      case 0 -> columns;
      case 1 -> rows;
      default -> slices;
    };
  }

  /** From a pixel of a slice to the next along an axis: 0 for columns, 1 for rows. */
  int stride(int axis) {
    return axis == 0 ? 1 : columns;
  }

  boolean hasPadding() {
    return padded;
  }

  /** Whether one of the eight voxels from a pixel of two slices on to the next is padding. */
  boolean isPaddingAbout(short[] lower, short[] upper, int pixel) {
    return padded
        && (isPaddingBeside(lower, pixel)
            || isPaddingBeside(lower, pixel + columns)
            || isPaddingBeside(upper, pixel)
            || isPaddingBeside(upper, pixel + columns));
  }

  private boolean isPaddingBeside(short[] held, int pixel) {
    return isPadding(stored(held[pixel])) || isPadding(stored(held[pixel + 1]));
  }

  private boolean isPadding(int stored) {
    return stored >= firstPadding && stored <= lastPadding;
  }

  /** The bits of a slice; null if it is not loaded. */
  short @Nullable [] pixels(int slice) {
    return pixels[slice];
  }

  int stored(short bits) {
    // makes a signed number of 16 bits without a branch
    return ((bits & 0xFFFF) ^ signBit) - signBit;
  }

  double slope(int slice) {
    return slopes[slice];
  }

  double intercept(int slice) {
    return intercepts[slice];
  }

  double real(double stored, int slice) {
    return stored * slopes[slice] + intercepts[slice];
  }

  /** The real value of a voxel inside the volume; NaN if it is padding or not loaded. */
  double real(int column, int row, int slice) {
    short[] held = pixels[slice];
    if (held == null) {
      return Double.NaN;
    }
    return valid(stored(held[row * columns + column]), slice);
  }

  /**
   * Writes the real values of a line of pixels of a loaded slice; NaN for padding.
   *
   * @param from the first of them
   * @param stride to the next
   * @param by from a place in the target to the next
   */
  void read(int slice, int from, int stride, int count, double[] target, int at, int by) {
    short[] held = held(slice);
    double slope = slopes[slice];
    double intercept = intercepts[slice];
    if (hasPadding()) {
      for (int i = 0; i < count; i++) {
        target[at + i * by] = valid(stored(held[from + i * stride]), slice);
      }
      return;
    }
    for (int i = 0; i < count; i++) {
      target[at + i * by] = stored(held[from + i * stride]) * slope + intercept;
    }
  }

  /** Moves the values in the target by a share of the way to those of a line of pixels. */
  void blend(
      int slice, int from, int stride, int count, double share, double[] target, int at, int by) {
    short[] held = held(slice);
    double slope = slopes[slice];
    double intercept = intercepts[slice];
    boolean padding = hasPadding();
    for (int i = 0; i < count; i++) {
      int stored = stored(held[from + i * stride]);
      double value = padding ? valid(stored, slice) : stored * slope + intercept;
      target[at + i * by] += share * (value - target[at + i * by]);
    }
  }

  private double valid(int stored, int slice) {
    return padded && isPadding(stored) ? Double.NaN : real(stored, slice);
  }

  private short[] held(int slice) {
    short[] held = pixels[slice];
    if (held == null) {
      throw new IllegalStateException("Slice " + slice + " is not held.");
    }
    return held;
  }
}
