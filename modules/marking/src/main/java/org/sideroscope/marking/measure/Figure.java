package org.sideroscope.marking.measure;

import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;

/** Something drawn on a picture, anchored in the patient (LPS, mm). */
public sealed interface Figure
    permits Angle, Arrow, Circle, EllipseRegion, LineSegment, PointProbe {

  /** Coordinates are computed; what lies on the border but for rounding lies within it. */
  double ROUNDING = 1e-6;

  /** The points that define it, as many as its kind has. */
  List<PatientPoint> points();

  /** The points it can be pulled by. */
  default List<PatientPoint> handles() {
    return points();
  }

  /** The figure with one of its {@link #handles} pulled to another place. */
  Figure withHandle(int handle, PatientPoint to);

  Figure movedBy(PatientVector way);

  /** The largest distance between two of its points; what has none was never really drawn. */
  default double extentMm() {
    List<PatientPoint> points = points();
    double extent = 0;
    for (PatientPoint one : points) {
      for (PatientPoint other : points) {
        extent = Math.max(extent, one.distanceMm(other));
      }
    }
    return extent;
  }

  /** The middle of its handles. */
  default PatientPoint middle() {
    PatientPoint first = handles().getFirst();
    PatientVector sum = PatientVector.of(0, 0, 0);
    for (PatientPoint handle : handles()) {
      sum = sum.plus(handle.minus(first));
    }
    return first.plus(sum.times(1.0 / handles().size()));
  }

  /**
   * Whether it lies in a picture: no handle is further than half the spacing of the pictures from
   * its plane.
   *
   * @param pictures the grid whose slices are the pictures
   */
  default boolean liesIn(VolumeGrid pictures, int picture) {
    return handles().stream()
        .allMatch(handle -> Math.abs(pictures.toVoxel(handle).slice() - picture) <= 0.5 + ROUNDING);
  }
}
