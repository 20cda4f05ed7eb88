package org.sideroscope.marking.edit;

import org.sideroscope.imaging.VolumeGrid;

/** How far an edit reaches on a slice. */
final class Reach {

  private static final double ROUNDING = 1e-6;

  private Reach() {}

  /**
   * @throws IllegalArgumentException if it is not a number above 0
   */
  static void check(double mm) {
    if (!(mm > 0) || Double.isInfinite(mm)) {
      throw new IllegalArgumentException("A mark grows or shrinks by more than 0 mm.");
    }
  }

  /** At least to the nearest neighbour of a voxel, so that an edit changes something. */
  static double on(VolumeGrid grid, double mm) {
    double nearest = Math.min(grid.columnSpacingMm(), grid.rowSpacingMm());
    return Math.max(mm, nearest) + ROUNDING;
  }
}
