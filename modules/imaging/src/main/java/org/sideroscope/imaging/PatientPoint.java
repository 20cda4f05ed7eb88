package org.sideroscope.imaging;

/**
 * A point in patient space.
 *
 * @param x millimetres towards the patient's left
 * @param y millimetres towards the back
 * @param z millimetres towards the head
 */
public record PatientPoint(double x, double y, double z) {

  public static PatientPoint of(double x, double y, double z) {
    return new PatientPoint(x, y, z);
  }

  public PatientPoint plus(PatientVector step) {
    return new PatientPoint(x + step.x(), y + step.y(), z + step.z());
  }

  /** The way from {@code other} to this point. */
  public PatientVector minus(PatientPoint other) {
    return new PatientVector(x - other.x, y - other.y, z - other.z);
  }

  public double distanceMm(PatientPoint other) {
    return minus(other).length();
  }
}
