package org.sideroscope.imaging.reslice;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/**
 * Where the pixels of a picture lie in the patient (LPS, mm), in whatever direction it cuts.
 *
 * @param columns pixels across, from 1
 * @param rows pixels down, from 1
 * @param origin centre of the pixel at the top left
 * @param rightStep the way to the next pixel on the right
 * @param downStep the way to the next pixel below
 */
public record Cut(
    int columns, int rows, PatientPoint origin, PatientVector rightStep, PatientVector downStep) {

  /**
   * @throws IllegalArgumentException if a count is below 1 or the steps do not span a plane
   */
  public Cut {
    if (columns < 1 || rows < 1) {
      throw new IllegalArgumentException("A cut needs at least one column and row.");
    }
    double area = rightStep.cross(downStep).length();
    if (!(area > 0) || Double.isInfinite(area)) {
      throw new IllegalArgumentException("The steps of a cut must span a plane.");
    }
  }

  /** The pixels of one slice of a grid; the slice may lie outside it. */
  public static Cut of(VolumeGrid grid, int slice) {
    return new Cut(
        grid.columns(),
        grid.rows(),
        grid.toPatient(VoxelIndex.of(0, 0, slice)),
        grid.columnStep(),
        grid.rowStep());
  }

  /** The centre of a pixel, or a place between pixels. */
  public PatientPoint toPatient(double column, double row) {
    return origin.plus(rightStep.times(column)).plus(downStep.times(row));
  }

  /** The same picture moved in the patient. */
  public Cut movedBy(PatientVector way) {
    return new Cut(columns, rows, origin.plus(way), rightStep, downStep);
  }

  /** Unit vector out of the picture: right x down, away from who looks at it. */
  public PatientVector normal() {
    return rightStep.cross(downStep).unit();
  }

  public int pixels() {
    return Math.multiplyExact(columns, rows);
  }
}
