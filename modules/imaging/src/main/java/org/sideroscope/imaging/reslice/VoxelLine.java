package org.sideroscope.imaging.reslice;

import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;

/**
 * A row of a cut in the voxel space of a volume: where its pixels lie on each axis. Reused for each
 * row, so that nothing is allocated.
 */
final class VoxelLine {

  /** What is this near to the edge of the volume but for rounding is in it. */
  private static final double ROUNDING = 1e-6;

  double column;
  double row;
  double slice;
  double columnStep;
  double rowStep;
  double sliceStep;

  double firstColumn;
  double firstRow;
  double firstSlice;
  double columnDown;
  double rowDown;
  double sliceDown;

  void lieIn(VolumeGrid grid, Cut cut) {
    VoxelPosition origin = grid.toVoxel(cut.origin());
    VoxelPosition right = grid.toVoxel(cut.origin().plus(cut.rightStep()));
    VoxelPosition down = grid.toVoxel(cut.origin().plus(cut.downStep()));
    firstColumn = origin.column();
    firstRow = origin.row();
    firstSlice = origin.slice();
    columnStep = right.column() - firstColumn;
    rowStep = right.row() - firstRow;
    sliceStep = right.slice() - firstSlice;
    columnDown = down.column() - firstColumn;
    rowDown = down.row() - firstRow;
    sliceDown = down.slice() - firstSlice;
  }

  /** Turns to a row of the cut. */
  void turnTo(int rowOfCut) {
    column = firstColumn + rowOfCut * columnDown;
    row = firstRow + rowOfCut * rowDown;
    slice = firstSlice + rowOfCut * sliceDown;
  }

  /** Where the first pixel of the cut lies on an axis: 0 for columns, 1 for rows, 2 for slices. */
  double first(int axis) {
    return switch (axis) {
      case 0 -> firstColumn;
      case 1 -> firstRow;
      default -> firstSlice;
    };
  }

  /** The first pixel of this row that lies in the volume; {@code count} if none does. */
  int firstInside(HeldSlices volume, int count) {
    return Math.max(
        Math.max(
            firstInside(column, columnStep, volume.columns, count),
            firstInside(row, rowStep, volume.rows, count)),
        firstInside(slice, sliceStep, volume.slices, count));
  }

  /** The pixel after the last one of this row that lies in the volume. */
  int endInside(HeldSlices volume, int count) {
    return Math.min(
        Math.min(
            endInside(column, columnStep, volume.columns, count),
            endInside(row, rowStep, volume.rows, count)),
        endInside(slice, sliceStep, volume.slices, count));
  }

  /** The first pixel of this row with voxels on all its sides, or a pixel after it. */
  int firstBetweenVoxels(HeldSlices volume, int count) {
    return Math.max(
        Math.max(
            firstBetween(column, columnStep, volume.columns, count),
            firstBetween(row, rowStep, volume.rows, count)),
        firstBetween(slice, sliceStep, volume.slices, count));
  }

  /** The pixel after the last one with voxels on all its sides, or one before it. */
  int endBetweenVoxels(HeldSlices volume, int count) {
    return Math.min(
        Math.min(
            endBetween(column, columnStep, volume.columns, count),
            endBetween(row, rowStep, volume.rows, count)),
        endBetween(slice, sliceStep, volume.slices, count));
  }

  private static int firstBetween(double start, double step, int size, int count) {
    double first = entry(start, step, ROUNDING, size - 1 - ROUNDING);
    return first >= count ? count : (int) Math.max(0, Math.ceil(first));
  }

  private static int endBetween(double start, double step, int size, int count) {
    double last = -entry(start, -step, ROUNDING, size - 1 - ROUNDING);
    return last < 0 ? 0 : (int) Math.min(count, Math.floor(last) + 1);
  }

  /** The first of so many pixels along an axis that lies in the volume; their number if none. */
  static int firstInside(double start, double step, int size, int count) {
    double first = entry(start, step, size);
    return first >= count ? count : (int) Math.max(0, Math.ceil(first));
  }

  /** The pixel after the last one that lies in the volume. */
  static int endInside(double start, double step, int size, int count) {
    double last = exit(start, step, size);
    return last < 0 ? 0 : (int) Math.min(count, Math.floor(last) + 1);
  }

  private static double entry(double start, double step, int size) {
    return entry(start, step, -0.5 - ROUNDING, size - 0.5 + ROUNDING);
  }

  private static double entry(double start, double step, double low, double high) {
    if (Math.abs(step) < 1e-12) {
      return start >= low && start <= high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return step > 0 ? (low - start) / step : (high - start) / step;
  }

  private static double exit(double start, double step, int size) {
    return -entry(start, -step, size);
  }
}
