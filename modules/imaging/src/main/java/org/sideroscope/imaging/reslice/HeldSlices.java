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
  private StoredPixels meaning = StoredPixels.UNSIGNED;
  private int signBit;

  void hold(Volume volume) {
    VolumeGrid grid = volume.grid();
    columns = grid.columns();
    rows = grid.rows();
    slices = grid.slices();
    meaning = volume.storedPixels();
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

  boolean hasPadding() {
    return meaning.padding().isPresent();
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
    int stored = stored(held[row * columns + column]);
    return meaning.isPadding(stored) ? Double.NaN : real(stored, slice);
  }
}
