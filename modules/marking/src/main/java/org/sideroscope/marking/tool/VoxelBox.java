package org.sideroscope.marking.tool;

import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/**
 * A block of voxels of a grid.
 *
 * @param first its lowest column, row and slice
 * @param last its highest column, row and slice
 */
public record VoxelBox(VoxelIndex first, VoxelIndex last) {

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public VoxelBox {
    if (last.column() < first.column()
        || last.row() < first.row()
        || last.slice() < first.slice()) {
      throw new IllegalArgumentException("A block of voxels ends before it begins.");
    }
  }

  /** The voxels of a slice no further than a reach from a voxel along each axis. */
  public static VoxelBox onSlice(VolumeGrid grid, VoxelIndex middle, double reachMm) {
    return around(grid, middle, reachMm, 0);
  }

  /** The voxels no further than a reach from a voxel along each axis. */
  public static VoxelBox around(VolumeGrid grid, VoxelIndex middle, double reachMm) {
    return around(grid, middle, reachMm, reachMm);
  }

  private static VoxelBox around(
      VolumeGrid grid, VoxelIndex middle, double reachMm, double throughMm) {
    int columns = (int) Math.min(grid.columns(), reachMm / grid.columnSpacingMm());
    int rows = (int) Math.min(grid.rows(), reachMm / grid.rowSpacingMm());
    int slices = (int) Math.min(grid.slices(), throughMm / grid.sliceSpacingMm());
    return new VoxelBox(
        VoxelIndex.of(
            Math.max(0, middle.column() - columns),
            Math.max(0, middle.row() - rows),
            Math.max(0, middle.slice() - slices)),
        VoxelIndex.of(
            Math.min(grid.columns() - 1, middle.column() + columns),
            Math.min(grid.rows() - 1, middle.row() + rows),
            Math.min(grid.slices() - 1, middle.slice() + slices)));
  }

  public boolean contains(VoxelIndex voxel) {
    return voxel.column() >= first.column()
        && voxel.column() <= last.column()
        && voxel.row() >= first.row()
        && voxel.row() <= last.row()
        && voxel.slice() >= first.slice()
        && voxel.slice() <= last.slice();
  }

  int columns() {
    return last.column() - first.column() + 1;
  }

  int rows() {
    return last.row() - first.row() + 1;
  }

  int slices() {
    return last.slice() - first.slice() + 1;
  }

  /** Number of voxels. */
  int count() {
    return Math.multiplyExact(Math.multiplyExact(columns(), rows()), slices());
  }
}
