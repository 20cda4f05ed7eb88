package org.sideroscope.marking.tool;

import java.util.Arrays;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.GridRows;
import org.sideroscope.marking.VoxelRuns;

/** Finds the voxels that a straight line passes through. */
final class LineVoxels {

  private LineVoxels() {}

  /** Those within the grid, however far outside the line begins or ends. */
  static void add(VolumeGrid grid, PatientPoint from, PatientPoint to, VoxelRuns.Builder voxels) {
    VoxelPosition a = grid.toVoxel(from);
    VoxelPosition b = grid.toVoxel(to);
    double[] starts = {a.column(), a.row(), a.slice()};
    double[] ways = {b.column() - a.column(), b.row() - a.row(), b.slice() - a.slice()};
    double[] changes = changes(starts, ways, grid);
    for (int i = 0; i + 1 < changes.length; i++) {
      double t = (changes[i] + changes[i + 1]) / 2;
      add(
          grid,
          VoxelPosition.of(
                  starts[0] + t * ways[0], starts[1] + t * ways[1], starts[2] + t * ways[2])
              .nearest(),
          voxels);
    }
    add(grid, a.nearest(), voxels);
    add(grid, b.nearest(), voxels);
  }

  private static void add(VolumeGrid grid, VoxelIndex voxel, VoxelRuns.Builder voxels) {
    if (grid.contains(voxel)) {
      long at = GridRows.linear(grid, voxel.column(), voxel.row(), voxel.slice());
      voxels.add(at, at + 1);
    }
  }

  /** Where on the line, from 0 to 1, it goes from one voxel of the grid into the next. */
  private static double[] changes(double[] starts, double[] ways, VolumeGrid grid) {
    int[] counts = {grid.columns(), grid.rows(), grid.slices()};
    double[] changes = new double[2 + counts[0] + counts[1] + counts[2] + 3];
    int size = 0;
    changes[size++] = 0;
    changes[size++] = 1;
    for (int axis = 0; axis < 3; axis++) {
      double low = Math.min(starts[axis], starts[axis] + ways[axis]);
      double high = Math.max(starts[axis], starts[axis] + ways[axis]);
      int first = (int) Math.clamp(Math.ceil(low + 0.5), 0.0, counts[axis] + 1.0);
      for (int face = first; face <= counts[axis] && face - 0.5 < high; face++) {
        changes[size++] = (face - 0.5 - starts[axis]) / ways[axis];
      }
    }
    Arrays.sort(changes, 0, size);
    return Arrays.copyOf(changes, size);
  }
}
