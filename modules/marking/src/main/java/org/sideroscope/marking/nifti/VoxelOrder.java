package org.sideroscope.marking.nifti;

import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;

/**
 * In which order a file has the voxels of a grid: along which of the grid's axes each of the file's
 * three runs, and whether backwards.
 *
 * @param axes of the grid, 0 to 2, one for each axis of the file
 * @param backwards one for each axis of the file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record VoxelOrder(int[] axes, boolean[] backwards) {

  /** The order that the directions of an affine come nearest to. */
  static VoxelOrder nearest(NiftiAffine affine, VolumeGrid grid) {
    int[] axes = {
      nearestAxis(affine, grid, 1, 0, 0),
      nearestAxis(affine, grid, 0, 1, 0),
      nearestAxis(affine, grid, 0, 0, 1)
    };
    if ((1 << axes[0] | 1 << axes[1] | 1 << axes[2]) != 7) {
      return new VoxelOrder(new int[] {0, 1, 2}, new boolean[3]);
    }
    return new VoxelOrder(
        axes,
        new boolean[] {
          way(affine, grid, 1, 0, 0)[axes[0]] < 0,
          way(affine, grid, 0, 1, 0)[axes[1]] < 0,
          way(affine, grid, 0, 0, 1)[axes[2]] < 0
        });
  }

  private static int nearestAxis(NiftiAffine affine, VolumeGrid grid, int i, int j, int k) {
    double[] way = way(affine, grid, i, j, k);
    int nearest = 0;
    for (int axis = 1; axis < 3; axis++) {
      nearest = Math.abs(way[axis]) > Math.abs(way[nearest]) ? axis : nearest;
    }
    return nearest;
  }

  /** How many columns, rows and slices a step of the file's indices leads. */
  private static double[] way(NiftiAffine affine, VolumeGrid grid, int i, int j, int k) {
    VoxelPosition from = grid.toVoxel(affine.toPatient(VoxelIndex.of(0, 0, 0)));
    VoxelPosition to = grid.toVoxel(affine.toPatient(VoxelIndex.of(i, j, k)));
    return new double[] {
      to.column() - from.column(), to.row() - from.row(), to.slice() - from.slice()
    };
  }

  /** How many voxels of a grid the file has along one of its own axes. */
  int count(VolumeGrid grid, int fileAxis) {
    return counts(grid)[axes[fileAxis]];
  }

  private static int[] counts(VolumeGrid grid) {
    return new int[] {grid.columns(), grid.rows(), grid.slices()};
  }

  /** The voxel of the grid that the file has at its indices. */
  VoxelIndex inGrid(VolumeGrid grid, int i, int j, int k) {
    int[] inFile = {i, j, k};
    int[] index = new int[3];
    for (int axis = 0; axis < 3; axis++) {
      int last = counts(grid)[axes[axis]] - 1;
      index[axes[axis]] = backwards[axis] ? last - inFile[axis] : inFile[axis];
    }
    return VoxelIndex.of(index[0], index[1], index[2]);
  }

  /** How far apart in the grid's linear index neighbours along the file's first axis are. */
  long step(VolumeGrid grid) {
    long[] strides = {1, grid.columns(), grid.voxelsPerSlice()};
    return backwards[0] ? -strides[axes[0]] : strides[axes[0]];
  }
}
