package org.sideroscope.marking.tool;

import org.jspecify.annotations.Nullable;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;

/**
 * The real values of a volume as a tool looks at them; NaN where there is none. Reads each slice as
 * it is when first looked at. Not thread-safe.
 */
final class VolumeValues {

  /** So close to a slice, a row or a column of voxels that it lies on it. */
  private static final double ON_VOXELS = 1e-6;

  private final Volume volume;
  private final StoredPixels meaning;
  private final int columns;
  private final int rows;
  private final boolean padded;
  private final short[] @Nullable [] pixels;
  private final @Nullable ValueScale[] scales;
  private final boolean[] asked;

  VolumeValues(Volume volume) {
    VolumeGrid grid = volume.grid();
    this.volume = volume;
    this.meaning = volume.storedPixels();
    this.columns = grid.columns();
    this.rows = grid.rows();
    this.padded = meaning.padding().isPresent();
    this.pixels = new short[grid.slices()][];
    this.scales = new ValueScale[grid.slices()];
    this.asked = new boolean[grid.slices()];
  }

  /** 1 where low values are dark, -1 where they are light. */
  int darkSign() {
    return meaning.lowIsLight() ? -1 : 1;
  }

  /** The value of a voxel of the grid. */
  double at(int column, int row, int slice) {
    short[] slicePixels = slice(slice);
    ValueScale scale = scales[slice];
    if (slicePixels == null || scale == null) {
      return Double.NaN;
    }
    int stored = meaning.value(slicePixels[row * columns + column]);
    return padded && meaning.isPadding(stored) ? Double.NaN : scale.real(stored);
  }

  private short @Nullable [] slice(int slice) {
    if (!asked[slice]) {
      asked[slice] = true;
      if (volume.isLoaded(slice)) {
        pixels[slice] = volume.storedSlice(slice);
        scales[slice] = volume.scale(slice);
      }
    }
    return pixels[slice];
  }

  /** The value between the voxels, linear along each axis; NaN beside the grid. */
  double between(double column, double row, double slice) {
    if (!(column > -0.5 && column < columns - 0.5 && row > -0.5 && row < rows - 0.5)
        || !(slice > -0.5 && slice < pixels.length - 0.5)) {
      return Double.NaN;
    }
    int low = lower(slice, pixels.length);
    double share = share(slice, low, pixels.length);
    double near = onSlice(column, row, low);
    return share == 0 ? near : near + share * (onSlice(column, row, low + 1) - near);
  }

  private double onSlice(double column, double row, int slice) {
    int left = lower(column, columns);
    int top = lower(row, rows);
    double across = share(column, left, columns);
    double down = share(row, top, rows);
    int right = across == 0 ? left : left + 1;
    double upper = mixed(at(left, top, slice), at(right, top, slice), across);
    if (down == 0) {
      return upper;
    }
    return mixed(upper, mixed(at(left, top + 1, slice), at(right, top + 1, slice), across), down);
  }

  private static double mixed(double one, double other, double share) {
    return one + share * (other - one);
  }

  private static int lower(double position, int count) {
    return (int) Math.clamp(Math.floor(position + ON_VOXELS), 0.0, count - 1.0);
  }

  /** How far on the way to the next voxel; none at the edges, where there is no next one. */
  private static double share(double position, int lower, int count) {
    double share = position - lower;
    return share < ON_VOXELS || lower == count - 1 ? 0 : share;
  }
}
