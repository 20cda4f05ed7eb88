package org.sideroscope.marking;

import org.sideroscope.imaging.VolumeGrid;

/** Linear voxel indices as pieces of rows, and back. */
public final class GridRows {

  private GridRows() {}

  /** Sees a piece of one row: {@code from} inclusive, {@code to} exclusive. */
  @FunctionalInterface
  public interface Visitor {
    void piece(int slice, int row, int from, int to);
  }

  /** The linear index of a voxel, as {@link VoxelRuns} counts. */
  public static long linear(VolumeGrid grid, int column, int row, int slice) {
    return column + grid.columns() * (row + (long) grid.rows() * slice);
  }

  /**
   * Visits the voxels in ascending order, a piece of a row at a time.
   *
   * @throws IllegalArgumentException if a voxel lies outside the grid
   */
  public static void forEach(VolumeGrid grid, VoxelRuns voxels, Visitor visitor) {
    if (!voxels.fitsIn(grid)) {
      throw new IllegalArgumentException("A voxel lies outside the grid.");
    }
    voxels.forEach((start, end) -> split(grid, start, end, visitor));
  }

  private static void split(VolumeGrid grid, long start, long end, Visitor visitor) {
    long at = start;
    while (at < end) {
      long line = at / grid.columns();
      int from = (int) (at % grid.columns());
      int to = (int) Math.min(grid.columns(), from + (end - at));
      visitor.piece((int) (line / grid.rows()), (int) (line % grid.rows()), from, to);
      at += to - from;
    }
  }
}
