package org.sideroscope.marking.measure;

import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/** A line along which the values are looked at; see {@link LineProfile}. */
public record ProfileLine(PatientPoint from, PatientPoint to) implements Figure {

  public double lengthMm() {
    return from.distanceMm(to);
  }

  @Override
  public List<PatientPoint> points() {
    return List.of(from, to);
  }

  @Override
  public ProfileLine withHandle(int handle, PatientPoint next) {
    return handle == 0 ? new ProfileLine(next, to) : new ProfileLine(from, next);
  }

  @Override
  public ProfileLine movedBy(PatientVector way) {
    return new ProfileLine(from.plus(way), to.plus(way));
  }
}
