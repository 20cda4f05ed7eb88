package org.sideroscope.cohort.agreement.mask;

import java.util.Arrays;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.marking.Mask;

/**
 * The centres of the marked voxels that have a face in common with one that is not marked, or with
 * the outside of the grid; patient space (LPS, mm), x, y and z of each in turn.
 */
final class Surface {

  private final Mask mask;
  private double[] coordinates = new double[3 * 64];
  private int size;

  private Surface(Mask mask) {
    this.mask = mask;
  }

  static double[] of(Mask mask) {
    Surface surface = new Surface(mask);
    mask.markedSlices()
        .forEach(slice ->
            mask.forEachRun(slice, (row, from, to) -> surface.addRun(slice, row, from, to)));
    return Arrays.copyOf(surface.coordinates, surface.size);
  }

  /** The neighbours along a run are known: only its ends have one that is not marked. */
  private void addRun(int slice, int row, int from, int to) {
    for (int column = from; column < to; column++) {
      if (column == from || column == to - 1 || isOpen(column, row, slice)) {
        add(VoxelIndex.of(column, row, slice));
      }
    }
  }

  private boolean isOpen(int column, int row, int slice) {
    return !mask.contains(VoxelIndex.of(column, row - 1, slice))
        || !mask.contains(VoxelIndex.of(column, row + 1, slice))
        || !mask.contains(VoxelIndex.of(column, row, slice - 1))
        || !mask.contains(VoxelIndex.of(column, row, slice + 1));
  }

  private void add(VoxelIndex voxel) {
    if (size == coordinates.length) {
      coordinates = Arrays.copyOf(coordinates, 2 * size);
    }
    VolumeGrid grid = mask.grid();
    PatientPoint centre = grid.toPatient(voxel);
    coordinates[size++] = centre.x();
    coordinates[size++] = centre.y();
    coordinates[size++] = centre.z();
  }
}
