package org.sideroscope.imaging;

/**
 * One voxel of a volume, counted from 0.
 *
 * @param column across the slice, along DICOM's row direction
 * @param row down the slice, along DICOM's column direction
 * @param slice through the stack
 */
public record VoxelIndex(int column, int row, int slice) {

  public static VoxelIndex of(int column, int row, int slice) {
    return new VoxelIndex(column, row, slice);
  }

  /** The centre of this voxel as a continuous position. */
  public VoxelPosition centre() {
    return new VoxelPosition(column, row, slice);
  }
}
