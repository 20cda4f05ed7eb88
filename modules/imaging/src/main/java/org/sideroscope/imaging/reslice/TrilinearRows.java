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
    boolean padding = slices.hasPadding();
    for (int i = from; i < to; i++) {
      double column = within(line.column + i * line.columnStep, slices.columns);
      double row = within(line.row + i * line.rowStep, slices.rows);
      double slice = within(line.slice + i * line.sliceStep, slices.slices);
      target[at + i] =
          (float)
              (padding
                  ? blendOfValid(slices, column, row, slice)
                  : blend(slices, column, row, slice));
    }
  }

  private static double within(double position, int size) {
    return Math.clamp(position, 0, size - 1);
  }

  private static double blend(HeldSlices slices, double column, double row, double slice) {
    int below = (int) slice;
    int above = Math.min(below + 1, slices.slices - 1);
    double share = slice - below;
    short[] lower = slices.pixels(below);
    short[] upper = slices.pixels(above);
    if (lower == null || upper == null) {
      int nearest = share < 0.5 ? below : above;
      short[] only = nearest == below ? lower : upper;
      return only == null ? Double.NaN : slices.real(inSlice(slices, only, column, row), nearest);
    }
    double low = slices.real(inSlice(slices, lower, column, row), below);
    return share == 0
        ? low
        : low + share * (slices.real(inSlice(slices, upper, column, row), above) - low);
  }

  /** The stored value between four pixels of a slice. */
  private static double inSlice(HeldSlices slices, short[] pixels, double column, double row) {
    int left = (int) column;
    int top = (int) row;
    int right = left < slices.columns - 1 ? 1 : 0;
    int down = top < slices.rows - 1 ? slices.columns : 0;
    int at = top * slices.columns + left;
    double across = column - left;
    double topLeft = slices.stored(pixels[at]);
    double bottomLeft = slices.stored(pixels[at + down]);
    double upper = topLeft + across * (slices.stored(pixels[at + right]) - topLeft);
    double lower = bottomLeft + across * (slices.stored(pixels[at + down + right]) - bottomLeft);
    return upper + (row - top) * (lower - upper);
  }

  private static double blendOfValid(HeldSlices slices, double column, double row, double slice) {
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
