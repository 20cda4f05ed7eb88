package org.sideroscope.testimages.acquisition;

import org.sideroscope.imaging.PatientVector;
import org.sideroscope.testimages.dicom.PatientPosition;

/**
 * The plane of slices in the scanner's own directions. A scanner that takes no notice of how the
 * patient lies lays its pictures out so that on a patient on the back, head first, they look as
 * radiologists expect; on any other they do not.
 */
public enum ScannerPlane {
  /** Across the table. */
  TRANSVERSE,
  /** Level with the floor. */
  CORONAL,
  /** Upright along the table. */
  SAGITTAL,
  /** Tilted against all three. */
  OBLIQUE;

  private static final double NOD_DEGREES = 25;
  private static final double ROLL_DEGREES = 20;

  /**
   * Directions of a picture, unit vectors in patient space (LPS).
   *
   * @param right in which columns grow
   * @param down in which rows grow
   * @param through in which slices follow one another
   */
  public record Directions(PatientVector right, PatientVector down, PatientVector through) {}

  /** Where this plane's pictures lie in a patient. */
  public Directions in(PatientPosition position) {
    PatientVector right = position.right();
    PatientVector down = position.down();
    PatientVector into = position.into();
    return switch (this) {
      case TRANSVERSE -> new Directions(right, down, into);
      case CORONAL -> new Directions(right, into.reversed(), down);
      case SAGITTAL -> new Directions(down, into.reversed(), right);
      case OBLIQUE -> oblique(right, down, into);
    };
  }

  private static Directions oblique(PatientVector right, PatientVector down, PatientVector into) {
    PatientVector rolledRight = between(right, down, ROLL_DEGREES);
    PatientVector rolledDown = between(down, right.reversed(), ROLL_DEGREES);
    return new Directions(
        rolledRight,
        between(rolledDown, into, NOD_DEGREES),
        between(into, rolledDown.reversed(), NOD_DEGREES));
  }

  /** One of two perpendicular unit vectors, turned towards the other. */
  private static PatientVector between(PatientVector from, PatientVector to, double degrees) {
    double angle = StrictMath.toRadians(degrees);
    return from.times(StrictMath.cos(angle)).plus(to.times(StrictMath.sin(angle)));
  }
}
