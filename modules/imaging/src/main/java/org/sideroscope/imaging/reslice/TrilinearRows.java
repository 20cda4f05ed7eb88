package org.sideroscope.imaging.reslice;

/**
 * Weighs the eight voxels around a place. There is a value only where the nearest voxel has one: a
 * missing slice stays empty over its whole thickness, and padding over its whole voxels. Neighbours
 * without a value do not take part, so that nothing is blended across a gap or with padding; at the
 * edge of the volume the last voxel reaches to its own edge.
 */
final class TrilinearRows implements RowSampler {

  @Override
  public void sample(HeldSlices slices, VoxelLine line, int from, int to, float[] target, int at) {
    int first = Math.clamp(line.firstBetweenVoxels(slices, to), from, to);
    int end = Math.clamp(line.endBetweenVoxels(slices, to), first, to);
    sampleAtTheEdge(slices, line, from, first, target, at);
    sampleBetweenVoxels(slices, line, first, end, target, at);
    sampleAtTheEdge(slices, line, end, to, target, at);
  }

  /** Where there are voxels on all sides, which is nearly everywhere. */
  private static void sampleBetweenVoxels(
      HeldSlices slices, VoxelLine line, int from, int to, float[] target, int at) {
    int columns = slices.columns;
    // as locals, so that the loop is free of what might change
    double startColumn = line.column;
    double startRow = line.row;
    double startSlice = line.slice;
    double columnStep = line.columnStep;
    double rowStep = line.rowStep;
    double sliceStep = line.sliceStep;
    for (int i = from; i < to; i++) {
      double column = startColumn + i * columnStep;
      double row = startRow + i * rowStep;
      double slice = startSlice + i * sliceStep;
      int left = (int) column;
      int top = (int) row;
      int below = (int) slice;
      short[] lower = slices.pixels(below);
      short[] upper = slices.pixels(below + 1);
      int voxel = top * columns + left;
      if (lower == null || upper == null || slices.isPaddingAbout(lower, upper, voxel)) {
        target[at + i] = (float) blendOfValid(slices, column, row, slice);
        continue;
      }
      double across = column - left;
      double along = row - top;
      double low = slices.real(between(slices, lower, voxel, across, along), below);
      double high = slices.real(between(slices, upper, voxel, across, along), below + 1);
      target[at + i] = (float) (low + (slice - below) * (high - low));
    }
  }

  private static double between(
      HeldSlices slices, short[] pixels, int voxel, double across, double along) {
    int columns = slices.columns;
    double topLeft = slices.stored(pixels[voxel]);
    double upper = topLeft + across * (slices.stored(pixels[voxel + 1]) - topLeft);
    double bottomLeft = slices.stored(pixels[voxel + columns]);
    double lower = bottomLeft + across * (slices.stored(pixels[voxel + columns + 1]) - bottomLeft);
    return upper + along * (lower - upper);
  }

  private static void sampleAtTheEdge(
      HeldSlices slices, VoxelLine line, int from, int to, float[] target, int at) {
    for (int i = from; i < to; i++) {
      double column = within(line.column + i * line.columnStep, slices.columns);
      double row = within(line.row + i * line.rowStep, slices.rows);
      double slice = within(line.slice + i * line.sliceStep, slices.slices);
      target[at + i] = (float) blendOfValid(slices, column, row, slice);
    }
  }

  private static double within(double position, int size) {
    return Math.clamp(position, 0, size - 1);
  }

  static double blendOfValid(HeldSlices slices, double column, double row, double slice) {
    int nearestColumn = NearestRows.nearest(column, slices.columns);
    int nearestRow = NearestRows.nearest(row, slices.rows);
    int nearestSlice = NearestRows.nearest(slice, slices.slices);
    if (Double.isNaN(slices.real(nearestColumn, nearestRow, nearestSlice))) {
      return Double.NaN;
    }
    double weights = 0;
    double sum = 0;
    for (int corner = 0; corner < 8; corner++) {
      int atColumn = corner(column, corner & 1, slices.columns);
      int atRow = corner(row, corner >> 1 & 1, slices.rows);
      int atSlice = corner(slice, corner >> 2, slices.slices);
      double weight =
          weight(column, corner & 1) * weight(row, corner >> 1 & 1) * weight(slice, corner >> 2);
      double value = weight > 0 ? slices.real(atColumn, atRow, atSlice) : Double.NaN;
      if (!Double.isNaN(value)) {
        weights += weight;
        sum += weight * value;
      }
    }
    return sum / weights;
  }

  private static int corner(double position, int upper, int size) {
    return Math.min((int) position + upper, size - 1);
  }

  private static double weight(double position, int upper) {
    double share = position - (int) position;
    return upper == 1 ? share : 1 - share;
  }
}
