package org.sideroscope.marking;

import java.util.List;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;

/**
 * A round brush, sized in millimetres in the plane of the slice, whatever the voxels' shape.
 *
 * @param diameterMm above 0
 */
public record Brush(double diameterMm) {

  /**
   * @throws IllegalArgumentException if the diameter is not a number above 0
   */
  public Brush {
    if (!(diameterMm > 0) || Double.isInfinite(diameterMm)) {
      throw new IllegalArgumentException("A brush needs a diameter above 0.");
    }
  }

  /**
   * The voxels that a stroke covers: those whose centre is no further than half the diameter from
   * the line through its positions, and the voxel under each position. A brush finer than the
   * voxels still leaves an unbroken line, so that a fast hand leaves no gaps.
   *
   * @param stroke positions on one slice, in order; voxels outside the grid are left out
   * @throws IllegalArgumentException if the positions lie on different slices
   */
  public VoxelRuns cover(VolumeGrid grid, List<VoxelPosition> stroke) {
    VoxelRuns.Builder covered = VoxelRuns.builder();
    if (stroke.isEmpty()) {
      return covered.build();
    }
    int slice = stroke.getFirst().nearest().slice();
    if (slice < 0 || slice >= grid.slices()) {
      return covered.build();
    }
    CoveredRows rows = new CoveredRows(grid, radiusMm(grid), slice, covered);
    VoxelPosition before = stroke.getFirst();
    for (VoxelPosition position : stroke) {
      VoxelIndex under = position.nearest();
      if (under.slice() != slice) {
        throw new IllegalArgumentException("A stroke stays on one slice.");
      }
      rows.addVoxel(under);
      rows.addCapsule(before, position);
      before = position;
    }
    return covered.build();
  }

  /** At least half a voxel, since a thinner line may pass between the centres. */
  private double radiusMm(VolumeGrid grid) {
    double halfVoxel = Math.max(grid.columnSpacingMm(), grid.rowSpacingMm()) / 2;
    return Math.max(diameterMm / 2, halfVoxel);
  }
}
