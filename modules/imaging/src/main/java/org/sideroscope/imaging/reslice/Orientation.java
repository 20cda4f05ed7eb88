package org.sideroscope.imaging.reslice;

import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.PatientVector;

/** Which way the pictures of a volume are cut. */
public sealed interface Orientation {

  /** As the slices of the volume lie, without resampling. */
  record Native() implements Orientation {}

  /**
   * In a standard plane along the volume's own axes ({@link StandardView}).
   *
   * @param plane axial, coronal or sagittal
   */
  record Standard(AnatomicalPlane plane) implements Orientation {

    /**
     * @throws IllegalArgumentException for an oblique plane, which has no standard view
     */
    public Standard {
      if (plane == AnatomicalPlane.OBLIQUE) {
        throw new IllegalArgumentException("There is no standard oblique view.");
      }
    }
  }

  /**
   * In any direction of the patient (LPS). The three are unit vectors, perpendicular to each other.
   *
   * @param right the way to the right of the picture
   * @param down the way down the picture
   * @param through the way to the next picture
   */
  record Oblique(PatientVector right, PatientVector down, PatientVector through)
      implements Orientation {

    private static final double ROUNDING = 1e-6;

    /**
     * @throws IllegalArgumentException if they are no unit vectors or not perpendicular
     */
    public Oblique {
      boolean units = isUnit(right) && isUnit(down) && isUnit(through);
      boolean perpendicular =
          Math.abs(right.dot(down)) < ROUNDING
              && Math.abs(right.dot(through)) < ROUNDING
              && Math.abs(down.dot(through)) < ROUNDING;
      if (!units || !perpendicular) {
        throw new IllegalArgumentException("A picture needs perpendicular unit vectors.");
      }
    }

    private static boolean isUnit(PatientVector vector) {
      return Math.abs(vector.length() - 1) < ROUNDING;
    }

    /**
     * Turned about an axis of the patient, by the right hand. Made perpendicular anew, so that
     * rounding does not add up over many turns.
     *
     * @param axis any length above 0
     */
    public Oblique turnedAbout(PatientVector axis, double degrees) {
      PatientVector unit = axis.unit();
      PatientVector newRight = turn(right, unit, degrees).unit();
      PatientVector turnedDown = turn(down, unit, degrees);
      PatientVector newDown = turnedDown.plus(newRight.times(-newRight.dot(turnedDown))).unit();
      PatientVector normal = newRight.cross(newDown);
      boolean sameHand = right.cross(down).dot(through) > 0;
      return new Oblique(newRight, newDown, sameHand ? normal : normal.reversed());
    }

    /** Rodrigues' rotation. */
    private static PatientVector turn(PatientVector way, PatientVector unit, double degrees) {
      double angle = Math.toRadians(degrees);
      return way.times(Math.cos(angle))
          .plus(unit.cross(way).times(Math.sin(angle)))
          .plus(unit.times(unit.dot(way) * (1 - Math.cos(angle))));
    }
  }
}
