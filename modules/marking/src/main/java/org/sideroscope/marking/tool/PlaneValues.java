package org.sideroscope.marking.tool;

import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;

/**
 * The values of a volume on a picture, by millimetres to the right and down from its first pixel;
 * low values are the dark ones.
 */
final class PlaneValues {

  private final VolumeValues values;
  private final VoxelPosition origin;
  private final VoxelPosition right;
  private final VoxelPosition down;

  PlaneValues(Volume volume, PicturePlane plane) {
    VolumeGrid grid = volume.grid();
    VolumeGrid pictures = plane.pictures();
    this.values = new VolumeValues(volume);
    this.origin = grid.toVoxel(plane.origin());
    this.right = minus(grid.toVoxel(plane.origin().plus(pictures.columnStep().unit())), origin);
    this.down = minus(grid.toVoxel(plane.origin().plus(pictures.rowStep().unit())), origin);
  }

  private static VoxelPosition minus(VoxelPosition one, VoxelPosition other) {
    return VoxelPosition.of(
        one.column() - other.column(), one.row() - other.row(), one.slice() - other.slice());
  }

  /** The value at a place, linear between the voxels; NaN where there is none. */
  double at(double x, double y) {
    return values.darkSign()
        * values.between(
            origin.column() + x * right.column() + y * down.column(),
            origin.row() + x * right.row() + y * down.row(),
            origin.slice() + x * right.slice() + y * down.slice());
  }
}
