package org.sideroscope.marking.measure;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/** The way from one point to another, in a straight line. */
public record Distance(PatientPoint from, PatientPoint to) implements LineSegment {

  @Override
  public Distance withHandle(int handle, PatientPoint next) {
    return handle == 0 ? new Distance(next, to) : new Distance(from, next);
  }

  @Override
  public Distance movedBy(PatientVector way) {
    return new Distance(from.plus(way), to.plus(way));
  }
}
