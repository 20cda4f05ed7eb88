package org.sideroscope.imaging.reslice;

import java.util.Arrays;

/**
 * Does what {@link TrilinearRows} and {@link NearestRows} do for cuts whose rows and columns follow
 * axes of the voxels, as in the standard views of a volume: gathers the voxels of the plane once,
 * and then weighs whole lines of them alike.
 */
final class AlignedCut {

  /** Further off an axis than by rounding, in voxels a pixel, a cut is not aligned. */
  private static final double ROUNDING = 1e-9;

  private final AxisSteps right = new AxisSteps();
  private final AxisSteps down = new AxisSteps();
  private final AxisSteps through = new AxisSteps();
  private final CrossSection section = new CrossSection();
  private double[] line = new double[0];

  /** Whether a cut is of this kind. */
  static boolean fits(VoxelLine line) {
    int right = axisOfRight(line);
    int down = axisOfDown(line);
    return right >= 0 && down >= 0 && right != down;
  }

  private static int axisOfRight(VoxelLine line) {
    return onlyAxis(line.columnStep, line.rowStep, line.sliceStep);
  }

  private static int axisOfDown(VoxelLine line) {
    return onlyAxis(line.columnDown, line.rowDown, line.sliceDown);
  }

  /** 0 for columns, 1 for rows, 2 for slices; -1 if a step leads along several of them. */
  private static int onlyAxis(double column, double row, double slice) {
    boolean alongColumns = Math.abs(column) > ROUNDING;
    boolean alongRows = Math.abs(row) > ROUNDING;
    boolean alongSlices = Math.abs(slice) > ROUNDING;
    if (alongColumns) {
      return alongRows || alongSlices ? -1 : 0;
    }
    if (alongRows) {
      return alongSlices ? -1 : 1;
    }
    return alongSlices ? 2 : -1;
  }

  void sample(
      HeldSlices slices, VoxelLine line, Cut cut, Interpolation interpolation, float[] target) {
    int rightAxis = axisOfRight(line);
    int downAxis = axisOfDown(line);
    int throughAxis = 3 - rightAxis - downAxis;
    right.lie(
        line.first(rightAxis),
        line.columnStep + line.rowStep + line.sliceStep,
        cut.columns(),
        slices.size(rightAxis),
        interpolation);
    down.lie(
        line.first(downAxis),
        line.columnDown + line.rowDown + line.sliceDown,
        cut.rows(),
        slices.size(downAxis),
        interpolation);
    through.lie(line.first(throughAxis), 1, 1, slices.size(throughAxis), interpolation);
    if (right.first() == right.end()
        || down.first() == down.end()
        || through.first() == through.end()) {
      Arrays.fill(target, 0, cut.pixels(), Float.NaN);
      return;
    }
    section.gather(slices, right, rightAxis, down, downAxis, through);
    for (int row = 0; row < cut.rows(); row++) {
      write(row, cut.columns(), target);
    }
    if (section.hasGaps() && interpolation == Interpolation.TRILINEAR) {
      fillBesideGaps(slices, rightAxis, downAxis, cut, target);
    }
  }

  private void write(int row, int columns, float[] target) {
    int at = row * columns;
    if (row < down.first() || row >= down.end()) {
      Arrays.fill(target, at, at + columns, Float.NaN);
      return;
    }
    Arrays.fill(target, at, at + right.first(), Float.NaN);
    Arrays.fill(target, at + right.end(), at + columns, Float.NaN);
    int lower = section.line(down.lower(row));
    int upper = section.line(down.upper(row));
    if (right.followsVoxels()) {
      int from = at + right.first();
      blend(
          section.values(),
          lower,
          upper,
          down.share(row),
          right.end() - right.first(),
          target,
          from);
      return;
    }
    int width = section.width();
    if (line.length < width) {
      line = new double[width];
    }
    blend(section.values(), lower, upper, down.share(row), width, line);
    int lowest = right.lowestVoxel();
    for (int pixel = right.first(); pixel < right.end(); pixel++) {
      double left = line[right.lower(pixel) - lowest];
      double next = line[right.upper(pixel) - lowest];
      target[at + pixel] = (float) (left + right.share(pixel) * (next - left));
    }
  }

  private static void blend(
      double[] values, int lower, int upper, double share, int count, float[] target, int at) {
    for (int i = 0; i < count; i++) {
      target[at + i] =
          (float) (values[lower + i] + share * (values[upper + i] - values[lower + i]));
    }
  }

  private static void blend(
      double[] values, int lower, int upper, double share, int count, double[] target) {
    for (int i = 0; i < count; i++) {
      target[i] = values[lower + i] + share * (values[upper + i] - values[lower + i]);
    }
  }

  /** A neighbour without a value made these empty; but it takes no part. */
  private void fillBesideGaps(
      HeldSlices slices, int rightAxis, int downAxis, Cut cut, float[] target) {
    double depth = through.position(0);
    for (int row = down.first(); row < down.end(); row++) {
      double below = down.position(row);
      for (int column = right.first(); column < right.end(); column++) {
        int at = row * cut.columns() + column;
        if (Float.isNaN(target[at])) {
          double across = right.position(column);
          target[at] =
              (float)
                  TrilinearRows.blendOfValid(
                      slices,
                      along(0, rightAxis, across, downAxis, below, depth),
                      along(1, rightAxis, across, downAxis, below, depth),
                      along(2, rightAxis, across, downAxis, below, depth));
        }
      }
    }
  }

  private static double along(
      int axis, int rightAxis, double across, int downAxis, double below, double depth) {
    if (axis == rightAxis) {
      return across;
    }
    return axis == downAxis ? below : depth;
  }
}
