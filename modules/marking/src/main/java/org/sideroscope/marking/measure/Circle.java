package org.sideroscope.marking.measure;

import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/**
 * Shows where to look and measures nothing.
 *
 * @param radius from the centre to the rim
 * @param across as long as {@code radius} and perpendicular to it; the two span the plane
 */
public record Circle(PatientPoint centre, PatientVector radius, PatientVector across)
    implements Figure {

  /**
   * @throws IllegalArgumentException if the two radii differ in length or are not perpendicular
   */
  public Circle {
    EllipseRegion.requirePerpendicular(radius, across);
    if (Math.abs(radius.length() - across.length()) > 1e-3 * (radius.length() + 1)) {
      throw new IllegalArgumentException("All radii of a circle are as long.");
    }
  }

  /** The same circle, as an outline. */
  public EllipseRegion outline() {
    return new EllipseRegion(centre, radius, across);
  }

  @Override
  public List<PatientPoint> points() {
    return outline().points();
  }

  @Override
  public List<PatientPoint> handles() {
    return outline().handles();
  }

  @Override
  public double extentMm() {
    return 2 * radius.length();
  }

  @Override
  public Circle withHandle(int handle, PatientPoint to) {
    double wanted = to.distanceMm(centre);
    double length = radius.length();
    return wanted < ROUNDING || length < ROUNDING
        ? this
        : new Circle(centre, radius.times(wanted / length), across.times(wanted / length));
  }

  @Override
  public Circle movedBy(PatientVector way) {
    return new Circle(centre.plus(way), radius, across);
  }
}
