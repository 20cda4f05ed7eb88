package org.sideroscope.marking.measure;

import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/**
 * Points at something and measures nothing.
 *
 * @param tip where it points
 */
public record Arrow(PatientPoint tip, PatientPoint tail) implements Figure {

  @Override
  public List<PatientPoint> points() {
    return List.of(tip, tail);
  }

  @Override
  public Arrow withHandle(int handle, PatientPoint next) {
    return handle == 0 ? new Arrow(next, tail) : new Arrow(tip, next);
  }

  @Override
  public Arrow movedBy(PatientVector way) {
    return new Arrow(tip.plus(way), tail.plus(way));
  }
}
