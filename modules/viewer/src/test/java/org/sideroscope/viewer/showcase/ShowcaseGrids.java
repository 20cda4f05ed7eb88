package org.sideroscope.viewer.showcase;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;

/** Grids around the head: the ways in which a scanner may lay its slices. */
public final class ShowcaseGrids {

  private static final PatientVector LEFT = PatientVector.of(1, 0, 0);
  private static final PatientVector BACK = PatientVector.of(0, 1, 0);
  private static final PatientVector HEAD = PatientVector.of(0, 0, 1);

  private ShowcaseGrids() {}

  /** 256 x 256 x 56, slices of 3 mm from the feet to the head. */
  public static VolumeGrid axial() {
    return around(256, 256, 56, LEFT.times(0.86), BACK.times(0.86), HEAD.times(3));
  }

  /** Twice as many rows as an isotropic image would have. */
  public static VolumeGrid axialWithFlatPixels() {
    return around(192, 384, 12, LEFT.times(1.2), BACK.times(0.6), HEAD.times(10));
  }

  /** As some scanners lay them when the patient enters feet first and the stack is mirrored. */
  public static VolumeGrid axialFeetFirst() {
    return around(
        256, 256, 56, LEFT.reversed().times(0.86), BACK.times(0.86), HEAD.reversed().times(3));
  }

  public static VolumeGrid sagittal() {
    return around(256, 256, 41, BACK.times(0.86), HEAD.reversed().times(0.86), LEFT.times(4));
  }

  public static VolumeGrid coronal() {
    return around(256, 256, 41, LEFT.times(0.86), HEAD.reversed().times(0.86), BACK.times(5));
  }

  /** Axial, turned by 30 degrees about the long axis and tilted by 25 degrees. */
  public static VolumeGrid oblique() {
    PatientVector column = PatientVector.of(Math.cos(rad(30)), Math.sin(rad(30)), 0);
    PatientVector across = HEAD.cross(column);
    PatientVector row = across.times(Math.cos(rad(25))).plus(HEAD.times(-Math.sin(rad(25))));
    return around(
        256, 256, 40, column.times(0.86), row.times(0.86), column.cross(row).unit().times(4));
  }

  /** A lateral decubitus patient: the patient's back is at the left of the screen. */
  public static VolumeGrid decubitus() {
    return around(256, 256, 56, BACK.reversed().times(0.86), LEFT.times(0.86), HEAD.times(3));
  }

  private static VolumeGrid around(
      int columns,
      int rows,
      int slices,
      PatientVector columnStep,
      PatientVector rowStep,
      PatientVector sliceStep) {
    PatientPoint origin =
        PatientPoint.of(0, 0, 0)
            .plus(columnStep.times(-(columns - 1) / 2.0))
            .plus(rowStep.times(-(rows - 1) / 2.0))
            .plus(sliceStep.times(-(slices - 1) / 2.0));
    return new VolumeGrid(columns, rows, slices, origin, columnStep, rowStep, sliceStep);
  }

  private static double rad(double degrees) {
    return Math.toRadians(degrees);
  }
}
