package org.sideroscope.imaging;

/**
 * A place in voxel space between the voxels: whole numbers are voxel centres, so the volume reaches
 * from -0.5 to count - 0.5 on each axis.
 */
public record VoxelPosition(double column, double row, double slice) {

  public static VoxelPosition of(double column, double row, double slice) {
    return new VoxelPosition(column, row, slice);
  }

  /** The voxel whose cell holds this position; it may lie outside a given grid. */
  public VoxelIndex nearest() {
    return new VoxelIndex(
        (int) Math.floor(column + 0.5), (int) Math.floor(row + 0.5), (int) Math.floor(slice + 0.5));
  }
}
