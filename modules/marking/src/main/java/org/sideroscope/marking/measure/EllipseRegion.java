package org.sideroscope.marking.measure;

import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/**
 * A region within an ellipse.
 *
 * @param firstHalf from the centre to the end of one axis
 * @param secondHalf from the centre to the end of the other, perpendicular to the first; the two
 *     span the plane
 */
public record EllipseRegion(PatientPoint centre, PatientVector firstHalf, PatientVector secondHalf)
    implements Figure {

  /**
   * @throws IllegalArgumentException if the axes are not perpendicular
   */
  public EllipseRegion {
    requirePerpendicular(firstHalf, secondHalf);
  }

  static void requirePerpendicular(PatientVector one, PatientVector other) {
    // coordinates may come rounded from a file
    if (!(Math.abs(one.dot(other)) <= 1e-3 * (one.length() * other.length() + 1))) {
      throw new IllegalArgumentException("The axes of an ellipse are perpendicular.");
    }
  }

  public double areaMm2() {
    return Math.PI * firstHalf.length() * secondHalf.length();
  }

  /** Whether it has an inside. */
  public boolean hasArea() {
    return firstHalf.length() > ROUNDING && secondHalf.length() > ROUNDING;
  }

  /**
   * Unit vector perpendicular to its plane.
   *
   * @throws ArithmeticException if it has no area
   */
  public PatientVector normal() {
    return firstHalf.cross(secondHalf).unit();
  }

  /** The centre and the ends of the two halves. */
  @Override
  public List<PatientPoint> points() {
    return List.of(centre, centre.plus(firstHalf), centre.plus(secondHalf));
  }

  /** The four ends of the axes. */
  @Override
  public List<PatientPoint> handles() {
    return List.of(
        centre.plus(firstHalf),
        centre.plus(secondHalf),
        centre.plus(firstHalf.reversed()),
        centre.plus(secondHalf.reversed()));
  }

  @Override
  public double extentMm() {
    return 2 * Math.max(firstHalf.length(), secondHalf.length());
  }

  /** Lengthens and turns the axis that is pulled; the other keeps its length. */
  @Override
  public EllipseRegion withHandle(int handle, PatientPoint to) {
    if (!hasArea()) {
      return this;
    }
    PatientVector normal = normal();
    PatientVector way = to.minus(centre);
    PatientVector inPlane = way.plus(normal.times(-way.dot(normal)));
    PatientVector half = handle < 2 ? inPlane : inPlane.reversed();
    if (half.length() < ROUNDING) {
      return this;
    }
    return handle % 2 == 0
        ? new EllipseRegion(centre, half, normal.cross(half).unit().times(secondHalf.length()))
        : new EllipseRegion(centre, half.cross(normal).unit().times(firstHalf.length()), half);
  }

  @Override
  public EllipseRegion movedBy(PatientVector way) {
    return new EllipseRegion(centre.plus(way), firstHalf, secondHalf);
  }
}
