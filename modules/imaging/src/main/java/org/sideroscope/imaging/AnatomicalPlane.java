package org.sideroscope.imaging;

/** How a slice cuts the body, as a radiologist names it. */
public enum AnatomicalPlane {
  AXIAL,
  CORONAL,
  SAGITTAL,
  /** Tilted by more than {@link #MOST_TILT_DEGREES} against each of the three. */
  OBLIQUE;

  /** Axial brain slices along the skull base are tilted this far and still called axial. */
  public static final double MOST_TILT_DEGREES = 35;

  /**
   * @param normal perpendicular to the slice, in patient space, any length above 0, either side
   */
  public static AnatomicalPlane of(PatientVector normal) {
    PatientVector unit = normal.unit();
    double least = Math.cos(Math.toRadians(MOST_TILT_DEGREES));
    if (Math.abs(unit.z()) >= least) {
      return AXIAL;
    }
    if (Math.abs(unit.y()) >= least) {
      return CORONAL;
    }
    return Math.abs(unit.x()) >= least ? SAGITTAL : OBLIQUE;
  }
}
