package org.sideroscope.marking.edit;

import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.marking.DistanceField;
import org.sideroscope.marking.GridRows;
import org.sideroscope.marking.Mask;
import org.sideroscope.marking.VoxelRuns;

/** The rectangle of a slice that the marks of some slices lie in, with room around them. */
final class SliceWindow {

  private final VolumeGrid grid;
  private final int left;
  private final int top;
  private final int width;
  private final int height;

  private SliceWindow(VolumeGrid grid, int left, int top, int right, int bottom) {
    this.grid = grid;
    this.left = left;
    this.top = top;
    this.width = right - left;
    this.height = bottom - top;
  }

  /**
   * @param roomMm around the marks, as far as the grid goes
   * @param slices of which at least one holds marks
   */
  static SliceWindow around(Mask mask, double roomMm, int... slices) {
    VolumeGrid grid = mask.grid();
    int[] bounds = {grid.columns(), grid.rows(), 0, 0};
    for (int slice : slices) {
      mask.forEachRun(
          slice,
          (row, from, to) -> {
            bounds[0] = Math.min(bounds[0], from);
            bounds[1] = Math.min(bounds[1], row);
            bounds[2] = Math.max(bounds[2], to);
            bounds[3] = Math.max(bounds[3], row + 1);
          });
    }
    int columns = (int) Math.ceil(Math.min(grid.columns(), roomMm / grid.columnSpacingMm() + 1));
    int rows = (int) Math.ceil(Math.min(grid.rows(), roomMm / grid.rowSpacingMm() + 1));
    return new SliceWindow(
        grid,
        Math.max(0, bounds[0] - columns),
        Math.max(0, bounds[1] - rows),
        Math.min(grid.columns(), bounds[2] + columns),
        Math.min(grid.rows(), bounds[3] + rows));
  }

  /** The voxels of a slice in the rectangle, row by row: true where marked. */
  boolean[] marked(Mask mask, int slice) {
    boolean[] marked = new boolean[width * height];
    mask.forEachRun(
        slice,
        (row, from, to) -> {
          for (int column = from; column < to; column++) {
            marked[(row - top) * width + column - left] = true;
          }
        });
    return marked;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** How long a way over so many columns and rows is. */
  double mm(double columns, double rows) {
    return Math.hypot(columns * grid.columnSpacingMm(), rows * grid.rowSpacingMm());
  }

  /** How far each voxel is from one that is in the set. */
  DistanceField distances(boolean[] set) {
    return DistanceField.from(set, width, grid.columnSpacingMm(), grid.rowSpacingMm());
  }

  static boolean[] complement(boolean[] set) {
    boolean[] others = new boolean[set.length];
    for (int i = 0; i < set.length; i++) {
      others[i] = !set[i];
    }
    return others;
  }

  /** Says of a voxel of the rectangle whether it is meant. */
  @FunctionalInterface
  interface Choice {
    boolean holds(int index);
  }

  /** Adds the chosen voxels of a slice. */
  void add(int slice, Choice choice, VoxelRuns.Builder voxels) {
    for (int y = 0; y < height; y++) {
      int from = -1;
      for (int x = 0; x <= width; x++) {
        boolean chosen = x < width && choice.holds(y * width + x);
        if (chosen && from < 0) {
          from = x;
        } else if (!chosen && from >= 0) {
          long at = GridRows.linear(grid, left + from, top + y, slice);
          voxels.add(at, at + (x - from));
          from = -1;
        }
      }
    }
  }
}
