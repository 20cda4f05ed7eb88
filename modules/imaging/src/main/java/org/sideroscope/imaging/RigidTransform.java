package org.sideroscope.imaging;

/**
 * A rotation and a shift: how one patient space (LPS, mm) lies in another. The rows of the rotation
 * are unit vectors, perpendicular to each other and right-handed.
 *
 * @param first row of the rotation: what becomes x
 * @param second row: what becomes y
 * @param third row: what becomes z
 * @param shift added after the rotation, mm
 */
public record RigidTransform(
    PatientVector first, PatientVector second, PatientVector third, PatientVector shift) {

  public static final RigidTransform IDENTITY =
      new RigidTransform(
          PatientVector.of(1, 0, 0),
          PatientVector.of(0, 1, 0),
          PatientVector.of(0, 0, 1),
          PatientVector.of(0, 0, 0));

  private static final double ROUNDING = 1e-6;

  /**
   * @throws IllegalArgumentException if it is no rotation
   */
  public RigidTransform {
    boolean perpendicular =
        Math.abs(first.dot(second)) < ROUNDING && Math.abs(first.length() - 1) < ROUNDING;
    boolean rightHanded =
        first.cross(second).plus(third.reversed()).length() < ROUNDING
            && Math.abs(second.length() - 1) < ROUNDING;
    if (!perpendicular || !rightHanded) {
      throw new IllegalArgumentException("A rotation has perpendicular, right-handed rows.");
    }
    if (!Double.isFinite(shift.length())) {
      throw new IllegalArgumentException("A shift is finite.");
    }
  }

  public static RigidTransform shift(PatientVector shift) {
    return IDENTITY.withShift(shift);
  }

  /** A rotation about an axis through the origin, by the right hand; any length above 0. */
  public static RigidTransform rotation(PatientVector axis, double degrees) {
    PatientVector u = axis.unit();
    double c = Math.cos(Math.toRadians(degrees));
    double s = Math.sin(Math.toRadians(degrees));
    double t = 1 - c;
    PatientVector first =
        PatientVector.of(
                c + u.x() * u.x() * t, u.x() * u.y() * t - u.z() * s, u.x() * u.z() * t + u.y() * s)
            .unit();
    PatientVector secondRaw =
        PatientVector.of(
            u.y() * u.x() * t + u.z() * s, c + u.y() * u.y() * t, u.y() * u.z() * t - u.x() * s);
    PatientVector second = secondRaw.plus(first.times(-first.dot(secondRaw))).unit();
    return new RigidTransform(first, second, first.cross(second), PatientVector.of(0, 0, 0));
  }

  public RigidTransform withShift(PatientVector shift) {
    return new RigidTransform(first, second, third, shift);
  }

  public PatientPoint apply(PatientPoint point) {
    PatientVector turned = turn(point.minus(PatientPoint.of(0, 0, 0)));
    return PatientPoint.of(0, 0, 0).plus(turned).plus(shift);
  }

  /** A direction or displacement, which the shift does not touch. */
  public PatientVector turn(PatientVector way) {
    return PatientVector.of(first.dot(way), second.dot(way), third.dot(way));
  }

  /** By how many degrees it turns, from 0 to 180, about whatever axis. */
  public double angle() {
    double trace = first.x() + second.y() + third.z();
    return Math.toDegrees(Math.acos(Math.clamp((trace - 1) / 2, -1.0, 1.0)));
  }

  /** This, and then another. */
  public RigidTransform then(RigidTransform next) {
    PatientVector newFirst = combine(next.first).unit();
    PatientVector raw = combine(next.second);
    PatientVector newSecond = raw.plus(newFirst.times(-newFirst.dot(raw))).unit();
    return new RigidTransform(
        newFirst, newSecond, newFirst.cross(newSecond), next.turn(shift).plus(next.shift));
  }

  /** A row of the product of the rotations. */
  private PatientVector combine(PatientVector row) {
    return first.times(row.x()).plus(second.times(row.y())).plus(third.times(row.z()));
  }

  public RigidTransform inverse() {
    PatientVector column = PatientVector.of(first.x(), second.x(), third.x());
    PatientVector next = PatientVector.of(first.y(), second.y(), third.y());
    PatientVector last = PatientVector.of(first.z(), second.z(), third.z());
    RigidTransform back = new RigidTransform(column, next, last, PatientVector.of(0, 0, 0));
    return back.withShift(back.turn(shift).reversed());
  }
}
