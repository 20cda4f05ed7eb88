package org.sideroscope.imaging.reslice;

import java.util.Optional;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;

/**
 * The line in which one picture meets another, in patient space (LPS, mm), from where the other
 * picture begins on it to where it ends.
 */
public record PlaneCrossing(PatientPoint from, PatientPoint to) {

  /** Planes that are less tilted against each other cross nowhere that would tell anything. */
  private static final double LEAST_TILT_DEGREES = 3;

  /**
   * The line on which {@code other} lies in the plane of {@code picture}; empty for planes that are
   * nearly parallel, and where {@code other} does not reach the plane.
   *
   * @param picture of the grid, whose slices are pictures
   * @param other of {@code otherGrid}
   */
  public static Optional<PlaneCrossing> of(
      VolumeGrid grid, int picture, VolumeGrid otherGrid, int other) {
    PatientVector normal = grid.normal();
    PatientVector otherNormal = otherGrid.normal();
    if (normal.cross(otherNormal).length() < Math.sin(Math.toRadians(LEAST_TILT_DEGREES))) {
      return Optional.empty();
    }
    PatientPoint inPlane = grid.toPatient(VoxelIndex.of(0, 0, picture));
    // the signed distance from the plane grows linearly over the other picture
    double start = height(otherGrid, -0.5, -0.5, other, inPlane, normal);
    double perColumn = otherGrid.columnStep().dot(normal);
    double perRow = otherGrid.rowStep().dot(normal);
    return clip(start, perColumn, perRow, otherGrid.columns(), otherGrid.rows())
        .map(ends ->
            new PlaneCrossing(
                at(otherGrid, ends[0], ends[1], other), at(otherGrid, ends[2], ends[3], other)));
  }

  private static double height(
      VolumeGrid grid,
      double column,
      double row,
      int slice,
      PatientPoint inPlane,
      PatientVector normal) {
    return grid.toPatient(VoxelPosition.of(column, row, slice)).minus(inPlane).dot(normal);
  }

  private static PatientPoint at(VolumeGrid grid, double column, double row, int slice) {
    return grid.toPatient(VoxelPosition.of(column - 0.5, row - 0.5, slice));
  }

  /**
   * Where {@code start + perColumn * x + perRow * y = 0} enters and leaves the rectangle from (0,
   * 0) to (width, height): x, y, x, y; empty if it does not, or only touches a corner.
   */
  private static Optional<double[]> clip(
      double start, double perColumn, double perRow, double width, double height) {
    double[] ends = new double[4];
    int found = 0;
    for (int side = 0; side < 4 && found < 2; side++) {
      boolean vertical = side % 2 == 0;
      double fixed = side < 2 ? 0 : vertical ? width : height;
      double slope = vertical ? perRow : perColumn;
      if (slope == 0) {
        continue;
      }
      double free = -(start + fixed * (vertical ? perColumn : perRow)) / slope;
      if (free < 0 || free > (vertical ? height : width)) {
        continue;
      }
      double x = vertical ? fixed : free;
      double y = vertical ? free : fixed;
      if (found == 0 || Math.hypot(x - ends[0], y - ends[1]) > 1e-9) {
        ends[2 * found] = x;
        ends[2 * found + 1] = y;
        found++;
      }
    }
    return found == 2 ? Optional.of(ends) : Optional.empty();
  }
}
