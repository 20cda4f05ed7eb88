package org.sideroscope.imaging;

/**
 * A direction or displacement in patient space, millimetres along left, back and head (LPS) unless
 * it is a unit vector.
 */
public record PatientVector(double x, double y, double z) {

  public static PatientVector of(double x, double y, double z) {
    return new PatientVector(x, y, z);
  }

  public PatientVector plus(PatientVector other) {
    return new PatientVector(x + other.x, y + other.y, z + other.z);
  }

  public PatientVector times(double factor) {
    return new PatientVector(x * factor, y * factor, z * factor);
  }

  public double dot(PatientVector other) {
    return x * other.x + y * other.y + z * other.z;
  }

  public PatientVector cross(PatientVector other) {
    return new PatientVector(
        y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
  }

  public double length() {
    return Math.sqrt(dot(this));
  }

  public PatientVector reversed() {
    return times(-1);
  }

  /**
   * The same direction with length 1.
   *
   * @throws ArithmeticException if this vector has no direction
   */
  public PatientVector unit() {
    double length = length();
    if (!(length > 0) || Double.isInfinite(length)) {
      throw new ArithmeticException("A vector of length " + length + " has no direction.");
    }
    return times(1 / length);
  }
}
