package org.sideroscope.dicom.stack;

import java.util.List;
import java.util.Optional;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/**
 * Where an image lies in the patient (PS3.3 C.7.6.2.1.1).
 *
 * @param position centre of the first pixel
 * @param alongRow unit vector in which columns grow
 * @param alongColumn unit vector in which rows grow
 */
public record Placement(PatientPoint position, PatientVector alongRow, PatientVector alongColumn) {

  /** Headers are rounded; more than this is no rounding. */
  private static final double TOLERANCE = 0.01;

  /**
   * @param position values of Image Position (Patient)
   * @param orientation values of Image Orientation (Patient)
   * @return empty if values are missing or the directions are no directions or not perpendicular
   */
  public static Optional<Placement> of(List<Double> position, List<Double> orientation) {
    if (position.size() < 3 || orientation.size() < 6) {
      return Optional.empty();
    }
    PatientVector row = vector(orientation, 0);
    PatientVector column = vector(orientation, 3);
    boolean directions =
        Math.abs(row.length() - 1) < TOLERANCE
            && Math.abs(column.length() - 1) < TOLERANCE
            && Math.abs(row.dot(column)) < TOLERANCE;
    return directions
        ? Optional.of(
            new Placement(
                PatientPoint.of(position.get(0), position.get(1), position.get(2)),
                row.unit(),
                column.unit()))
        : Optional.empty();
  }

  private static PatientVector vector(List<Double> values, int from) {
    return PatientVector.of(values.get(from), values.get(from + 1), values.get(from + 2));
  }

  /** Perpendicular to the image: row direction x column direction. */
  public PatientVector normal() {
    return alongRow.cross(alongColumn).unit();
  }

  /** Whether both images are turned alike, but for the rounding of headers. */
  boolean isParallelTo(Placement other) {
    return isSame(alongRow, other.alongRow) && isSame(alongColumn, other.alongColumn);
  }

  private static boolean isSame(PatientVector one, PatientVector other) {
    return one.plus(other.reversed()).length() < 2e-3;
  }
}
