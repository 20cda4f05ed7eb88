package org.sideroscope.dicomobjects.seg;

import java.util.Map;
import java.util.Optional;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.VoxelRuns;

/** The voxels of a grid that the pixels of one frame lie on. */
record FrameVoxels(FrameGeometry geometry, FrameGeometry.Frame frame, VolumeGrid grid, int slice) {

  /** Part of a voxel by which the places of two makers may differ, as headers are rounded. */
  private static final double TOLERANCE = 0.1;

  /** What {@link #slice} is where the frame is no slice of the grid. */
  private static final int NONE = -1;

  /**
   * @param slices of the grid by the images they are: where the distances between slices are not to
   *     be believed, an image is still its own slice
   */
  static FrameVoxels of(
      FrameGeometry geometry,
      FrameGeometry.Frame frame,
      VolumeGrid grid,
      Map<FrameGeometry.SourceImage, Integer> slices) {
    Optional<Integer> named =
        isTurnedLike(geometry, frame, grid) ? frame.image().map(slices::get) : Optional.empty();
    return new FrameVoxels(
        geometry, frame, grid, named.orElseGet(() -> sliceOf(geometry, frame, grid)));
  }

  /** Whether the pixels of a frame follow one another as those of a slice do. */
  private static boolean isTurnedLike(
      FrameGeometry geometry, FrameGeometry.Frame frame, VolumeGrid grid) {
    return geometry.columns() == grid.columns()
        && geometry.rows() == grid.rows()
        && isSame(frame.columnStep(), grid.columnStep())
        && isSame(frame.rowStep(), grid.rowStep());
  }

  private static boolean isSame(PatientVector one, PatientVector other) {
    return one.plus(other.reversed()).length() < TOLERANCE * other.length();
  }

  /** The slice whose voxels are the frame's pixels, all four corners of it. */
  private static int sliceOf(FrameGeometry geometry, FrameGeometry.Frame frame, VolumeGrid grid) {
    if (geometry.columns() != grid.columns() || geometry.rows() != grid.rows()) {
      return NONE;
    }
    int slice = grid.toVoxel(frame.origin()).nearest().slice();
    for (int column : new int[] {0, grid.columns() - 1}) {
      for (int row : new int[] {0, grid.rows() - 1}) {
        VoxelPosition at = grid.toVoxel(patient(frame, column, row));
        boolean there =
            Math.abs(at.column() - column) < TOLERANCE
                && Math.abs(at.row() - row) < TOLERANCE
                && Math.abs(at.slice() - slice) < TOLERANCE;
        if (!there) {
          return NONE;
        }
      }
    }
    return slice >= 0 && slice < grid.slices() ? slice : NONE;
  }

  private static PatientPoint patient(FrameGeometry.Frame frame, int column, int row) {
    return frame.origin().plus(frame.columnStep().times(column)).plus(frame.rowStep().times(row));
  }

  /**
   * @param pixels marked pixels as indices of the frame
   */
  void mark(VoxelRuns pixels, VoxelRuns.Builder target) {
    long start = (long) slice * grid.voxelsPerSlice();
    pixels.forEach((from, end) -> {
      if (isSlice()) {
        target.add(start + from, start + end);
      } else {
        markNearest((int) from, (int) end, target);
      }
    });
  }

  /** Whether the frame is a slice of the grid, pixel for voxel. */
  boolean isSlice() {
    return slice != NONE;
  }

  private void markNearest(int from, int to, VoxelRuns.Builder target) {
    for (int pixel = from; pixel < to; pixel++) {
      PatientPoint at = patient(frame, pixel % geometry.columns(), pixel / geometry.columns());
      VoxelIndex voxel = grid.toVoxel(at).nearest();
      if (grid.contains(voxel)) {
        long index =
            voxel.column()
                + (long) grid.columns() * (voxel.row() + (long) grid.rows() * voxel.slice());
        target.add(index, index + 1);
      }
    }
  }
}
