package org.sideroscope.marking.measure;

import java.util.List;
import org.sideroscope.imaging.PatientPoint;

/** A figure that is the straight line from one point to another. */
public sealed interface LineSegment extends Figure permits Distance, ProfileLine {

  PatientPoint from();

  PatientPoint to();

  default double lengthMm() {
    return from().distanceMm(to());
  }

  @Override
  default List<PatientPoint> points() {
    return List.of(from(), to());
  }
}
