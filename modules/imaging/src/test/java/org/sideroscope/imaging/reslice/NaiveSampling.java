package org.sideroscope.imaging.reslice;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/**
 * The value of a volume at a place, found the slow way: every voxel is asked how much it weighs.
 */
final class NaiveSampling {

  private NaiveSampling() {}

  static double at(Volume volume, PatientPoint point, Interpolation interpolation) {
    double[] place = solve(volume.grid(), point);
    int[] sizes = {volume.grid().columns(), volume.grid().rows(), volume.grid().slices()};
    for (int axis = 0; axis < 3; axis++) {
      if (place[axis] < -0.5 || place[axis] > sizes[axis] - 0.5) {
        return Double.NaN;
      }
      place[axis] = Math.min(Math.max(place[axis], 0), sizes[axis] - 1);
    }
    double nearest = value(volume, round(place[0]), round(place[1]), round(place[2]));
    return interpolation == Interpolation.NEAREST || Double.isNaN(nearest)
        ? nearest
        : weighted(volume, place);
  }

  private static double weighted(Volume volume, double[] place) {
    double sum = 0;
    double weights = 0;
    for (int slice = 0; slice < volume.grid().slices(); slice++) {
      for (int row = 0; row < volume.grid().rows(); row++) {
        for (int column = 0; column < volume.grid().columns(); column++) {
          double weight = tent(place[0] - column) * tent(place[1] - row) * tent(place[2] - slice);
          double value = weight > 0 ? value(volume, column, row, slice) : Double.NaN;
          if (!Double.isNaN(value)) {
            sum += weight * value;
            weights += weight;
          }
        }
      }
    }
    return sum / weights;
  }

  private static double tent(double distance) {
    return Math.max(0, 1 - Math.abs(distance));
  }

  private static int round(double position) {
    return (int) Math.floor(position + 0.5);
  }

  static double value(Volume volume, int column, int row, int slice) {
    VoxelIndex voxel = VoxelIndex.of(column, row, slice);
    boolean there =
        volume.isLoaded(slice) && !volume.storedPixels().isPadding(volume.stored(voxel));
    return there ? volume.real(voxel) : Double.NaN;
  }

  /** Gauss's elimination, so as to share nothing with the grid's own inverse. */
  private static double[] solve(VolumeGrid grid, PatientPoint point) {
    PatientVector c = grid.columnStep();
    PatientVector r = grid.rowStep();
    PatientVector s = grid.sliceStep();
    PatientVector way = point.minus(grid.origin());
    double[][] rows = {
      {c.x(), r.x(), s.x(), way.x()}, {c.y(), r.y(), s.y(), way.y()}, {c.z(), r.z(), s.z(), way.z()}
    };
    for (int pivot = 0; pivot < 3; pivot++) {
      for (int below = pivot + 1; below < 3; below++) {
        if (Math.abs(rows[below][pivot]) > Math.abs(rows[pivot][pivot])) {
          double[] swapped = rows[below];
          rows[below] = rows[pivot];
          rows[pivot] = swapped;
        }
      }
      for (int other = 0; other < 3; other++) {
        double factor = other == pivot ? 0 : rows[other][pivot] / rows[pivot][pivot];
        for (int i = pivot; i < 4; i++) {
          rows[other][i] -= factor * rows[pivot][i];
        }
      }
    }
    return new double[] {rows[0][3] / rows[0][0], rows[1][3] / rows[1][1], rows[2][3] / rows[2][2]};
  }
}
