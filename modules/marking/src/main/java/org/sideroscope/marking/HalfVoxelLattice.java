package org.sideroscope.marking;

/**
 * The centres, edges and corners of the voxels around a slice's marks, half a voxel apart: even
 * indices are edges between voxels, odd ones centres. The voxels' rectangles begin and end on it,
 * so that distances to them, measured between its points, are exact.
 */
final class HalfVoxelLattice {

  private final int width;
  private final int height;

  /** The voxels of the marked rectangle and, all around, one that is not marked. */
  private final boolean[] marked;

  private final int voxelsAcross;

  private HalfVoxelLattice(int columns, int rows, boolean[] marked) {
    this.width = 2 * columns + 1;
    this.height = 2 * rows + 1;
    this.marked = marked;
    this.voxelsAcross = columns + 2;
  }

  /** Over the smallest rectangle that holds the marks; of a single point where there are none. */
  static HalfVoxelLattice over(SliceMask mask) {
    int[] bounds = {mask.columns(), mask.rows(), -1, -1};
    mask.forEachRun((row, from, to) -> {
      bounds[0] = Math.min(bounds[0], from);
      bounds[1] = Math.min(bounds[1], row);
      bounds[2] = Math.max(bounds[2], to - 1);
      bounds[3] = row;
    });
    int columns = Math.max(0, bounds[2] - bounds[0] + 1);
    int rows = Math.max(0, bounds[3] - bounds[1] + 1);
    boolean[] marked = new boolean[(columns + 2) * (rows + 2)];
    mask.forEachRun((row, from, to) -> {
      int at = (row - bounds[1] + 1) * (columns + 2) + 1 - bounds[0];
      for (int column = from; column < to; column++) {
        marked[at + column] = true;
      }
    });
    return new HalfVoxelLattice(columns, rows, marked);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** True when every voxel that the point touches is marked. */
  boolean isWithin(int x, int y) {
    int above = (y + 1) / 2 * voxelsAcross;
    int below = y / 2 * voxelsAcross + voxelsAcross;
    int left = (x + 1) / 2;
    int right = x / 2 + 1;
    return marked[above + left]
        && marked[above + right]
        && marked[below + left]
        && marked[below + right];
  }
}
