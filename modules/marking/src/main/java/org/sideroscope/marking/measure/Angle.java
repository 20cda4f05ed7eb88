package org.sideroscope.marking.measure;

import java.util.List;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/** The angle between two arms that meet in a vertex. */
public record Angle(PatientPoint from, PatientPoint vertex, PatientPoint to) implements Figure {

  /** From 0 to 180; not a number while an arm has no length. */
  public double degrees() {
    PatientVector one = from.minus(vertex);
    PatientVector other = to.minus(vertex);
    if (one.length() < ROUNDING || other.length() < ROUNDING) {
      return Double.NaN;
    }
    // exact also near 0 and 180, where the arc cosine is not
    return Math.toDegrees(Math.atan2(one.cross(other).length(), one.dot(other)));
  }

  @Override
  public List<PatientPoint> points() {
    return List.of(from, vertex, to);
  }

  @Override
  public Angle withHandle(int handle, PatientPoint next) {
    return switch (handle) {
      case 0 -> new Angle(next, vertex, to);
      case 1 -> new Angle(from, next, to);
      default -> new Angle(from, vertex, next);
    };
  }

  @Override
  public Angle movedBy(PatientVector way) {
    return new Angle(from.plus(way), vertex.plus(way), to.plus(way));
  }
}
