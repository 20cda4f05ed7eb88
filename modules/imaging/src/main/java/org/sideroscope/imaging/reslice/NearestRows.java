package org.sideroscope.imaging.reslice;

/** Takes the value of the nearest voxel. */
final class NearestRows implements RowSampler {

  @Override
  public void sample(HeldSlices slices, VoxelLine line, int from, int to, float[] target, int at) {
    for (int i = from; i < to; i++) {
      int column = nearest(line.column + i * line.columnStep, slices.columns);
      int row = nearest(line.row + i * line.rowStep, slices.rows);
      int slice = nearest(line.slice + i * line.sliceStep, slices.slices);
      target[at + i] = (float) slices.real(column, row, slice);
    }
  }

  /** The index of the voxel whose cell a position lies in. */
  static int nearest(double position, int size) {
    return Math.clamp((int) Math.floor(position + 0.5), 0, size - 1);
  }
}
