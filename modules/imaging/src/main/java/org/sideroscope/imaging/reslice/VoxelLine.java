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

  private double firstColumn;
  private double firstRow;
  private double firstSlice;
  private double columnDown;
  private double rowDown;
  private double sliceDown;

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

  /** The first pixel of this row that lies in the volume; {@code count} if none does. */
  int firstInside(HeldSlices volume, int count) {
    double first =
        Math.max(
            Math.max(entry(column, columnStep, volume.columns), entry(row, rowStep, volume.rows)),
            entry(slice, sliceStep, volume.slices));
    return first >= count ? count : (int) Math.max(0, Math.ceil(first));
  }

  /** The pixel after the last one of this row that lies in the volume. */
  int endInside(HeldSlices volume, int count) {
    double last =
        Math.min(
            Math.min(exit(column, columnStep, volume.columns), exit(row, rowStep, volume.rows)),
            exit(slice, sliceStep, volume.slices));
    return last < 0 ? 0 : (int) Math.min(count, Math.floor(last) + 1);
  }

  private static double entry(double start, double step, int size) {
    double low = -0.5 - ROUNDING;
    double high = size - 0.5 + ROUNDING;
    if (Math.abs(step) < 1e-12) {
      return start >= low && start <= high ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
    }
    return step > 0 ? (low - start) / step : (high - start) / step;
  }

  private static double exit(double start, double step, int size) {
    return -entry(start, -step, size);
  }
}
