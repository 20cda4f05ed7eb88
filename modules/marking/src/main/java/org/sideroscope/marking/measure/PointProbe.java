package org.sideroscope.marking.measure;

import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/** A point whose value is looked up. */
public record PointProbe(PatientPoint at) implements Figure {

  @Override
  public List<PatientPoint> points() {
    return List.of(at);
  }

  @Override
  public PointProbe withHandle(int handle, PatientPoint to) {
    return new PointProbe(to);
  }

  @Override
  public PointProbe movedBy(PatientVector way) {
    return new PointProbe(at.plus(way));
  }
}
