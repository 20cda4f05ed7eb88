package org.sideroscope.marking.measure;

import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/** A line along which the values are looked at; see {@link LineProfile}. */
public record ProfileLine(PatientPoint from, PatientPoint to) implements LineSegment {

  @Override
  public ProfileLine withHandle(int handle, PatientPoint next) {
    return handle == 0 ? new ProfileLine(next, to) : new ProfileLine(from, next);
  }

  @Override
  public ProfileLine movedBy(PatientVector way) {
    return new ProfileLine(from.plus(way), to.plus(way));
  }
}
