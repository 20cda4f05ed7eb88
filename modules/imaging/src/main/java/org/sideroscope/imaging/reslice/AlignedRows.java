package org.sideroscope.imaging.reslice;

import java.util.Arrays;

/**
 * Does what {@link TrilinearRows} does for lines that follow the voxels one by one along their
 * columns or rows, as in the standard views of a volume: then the same four lines of voxels are
 * weighed alike from one end to the other.
 */
final class AlignedRows implements RowSampler {

  /** Further off the middle of the voxels than by rounding, a line is not aligned. */
  private static final double ROUNDING = 1e-9;

  private static final short[] NONE = {};

  private final short[][] pixels = new short[4][0];
  private final int[] offsets = new int[4];
  private final double[] factors = new double[4];
  private double constant;
  private int lines;

  /** Whether a line is of this kind. */
  static boolean fits(HeldSlices slices, VoxelLine line) {
    boolean alongColumns = isStep(line.columnStep) && isNone(line.rowStep) && isWhole(line.column);
    boolean alongRows = isStep(line.rowStep) && isNone(line.columnStep) && isWhole(line.row);
    return !slices.hasPadding() && isNone(line.sliceStep) && (alongColumns || alongRows);
  }

  private static boolean isStep(double step) {
    return Math.abs(Math.abs(step) - 1) < ROUNDING;
  }

  private static boolean isNone(double step) {
    return Math.abs(step) < ROUNDING;
  }

  private static boolean isWhole(double position) {
    return Math.abs(position - Math.rint(position)) < ROUNDING;
  }

  @Override
  public void sample(HeldSlices slices, VoxelLine line, int from, int to, float[] target, int at) {
    boolean alongColumns = isStep(line.columnStep);
    double across = alongColumns ? line.row : line.column;
    weigh(slices, across, line.slice, alongColumns ? slices.columns : 1, alongColumns);
    if (lines == 0) {
      Arrays.fill(target, at + from, at + to, Float.NaN);
      return;
    }
    double start = alongColumns ? line.column : line.row;
    int step = (alongColumns ? line.columnStep : line.rowStep) > 0 ? 1 : -1;
    int stride = alongColumns ? 1 : slices.columns;
    int first = (int) Math.rint(start) * stride;
    write(slices, from, to, first, step * stride, target, at);
  }

  /** Lets the pixels go, so that a sampler that is kept keeps no volume. */
  void release() {
    Arrays.fill(pixels, NONE);
  }

  /** Finds the up to four lines of voxels about this one, and how much each weighs. */
  private void weigh(
      HeldSlices slices, double across, double through, int acrossStride, boolean alongColumns) {
    lines = 0;
    constant = 0;
    double slice = Math.clamp(through, 0, slices.slices - 1);
    int below = (int) slice;
    int above = Math.min(below + 1, slices.slices - 1);
    double share = slice - below;
    boolean hasBoth = slices.pixels(below) != null && slices.pixels(above) != null;
    int nearest = share < 0.5 ? below : above;
    int size = alongColumns ? slices.rows : slices.columns;
    if (hasBoth) {
      add(slices, below, 1 - share, across, size, acrossStride);
      add(slices, above, share, across, size, acrossStride);
    } else if (slices.pixels(nearest) != null) {
      add(slices, nearest, 1, across, size, acrossStride);
    }
  }

  private void add(
      HeldSlices slices, int slice, double weight, double across, int size, int acrossStride) {
    double place = Math.clamp(across, 0, size - 1);
    int low = (int) place;
    add(slices, slice, weight * (1 - (place - low)), low * acrossStride);
    add(slices, slice, weight * (place - low), Math.min(low + 1, size - 1) * acrossStride);
  }

  private void add(HeldSlices slices, int slice, double weight, int offset) {
    short[] held = slices.pixels(slice);
    if (weight < ROUNDING || held == null) {
      return;
    }
    pixels[lines] = held;
    offsets[lines] = offset;
    factors[lines] = weight * slices.slope(slice);
    constant += weight * slices.intercept(slice);
    lines++;
  }

  private void write(
      HeldSlices slices, int from, int to, int first, int step, float[] target, int at) {
    for (int tap = lines; tap < 4; tap++) {
      pixels[tap] = pixels[0];
      offsets[tap] = offsets[0];
      factors[tap] = 0;
    }
    // as locals, so that the loop is free of what might change
    short[] a = pixels[0];
    short[] b = pixels[1];
    short[] c = pixels[2];
    short[] d = pixels[3];
    int toA = offsets[0];
    int toB = offsets[1];
    int toC = offsets[2];
    int toD = offsets[3];
    double ofA = factors[0];
    double ofB = factors[1];
    double ofC = factors[2];
    double ofD = factors[3];
    double zero = constant;
    for (int i = from; i < to; i++) {
      int voxel = first + i * step;
      double blend =
          zero
              + ofA * slices.stored(a[voxel + toA])
              + ofB * slices.stored(b[voxel + toB])
              + ofC * slices.stored(c[voxel + toC])
              + ofD * slices.stored(d[voxel + toD]);
      target[at + i] = (float) blend;
    }
  }
}
