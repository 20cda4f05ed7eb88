package org.sideroscope.workstation.studies;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.StackFrame;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;

/**
 * Where the images of a stack lie along its normal, as their headers say: also of a stack whose
 * images form no volume.
 *
 * @param alongRow unit vector in which columns grow
 * @param alongColumn unit vector in which rows grow
 * @param distinct one position for each place, sorted along the normal; at least one
 */
public record StackPlaces(
    PatientVector alongRow, PatientVector alongColumn, List<PatientPoint> distinct) {

  /** Closer than this, two images lie at the same place: headers are rounded. */
  private static final double SAME_PLACE_MM = 0.02;

  public StackPlaces {
    distinct = List.copyOf(distinct);
  }

  /** Empty if the headers do not say where the images lie. */
  public static Optional<StackPlaces> of(ImageStack stack) {
    if (stack.geometry() == Geometry.NONE) {
      return Optional.empty();
    }
    PatientVector normal = stack.displayGrid().normal();
    List<PatientPoint> sorted =
        stack.frames().stream()
            .map(StackFrame::position)
            .flatMap(Optional::stream)
            .sorted(Comparator.comparingDouble(point -> along(normal, point)))
            .toList();
    List<PatientPoint> distinct =
        IntStream.range(0, sorted.size())
            .filter(i -> i == 0 || isApart(normal, sorted.get(i - 1), sorted.get(i)))
            .mapToObj(sorted::get)
            .toList();
    return distinct.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StackPlaces(
                stack.displayGrid().columnStep().unit(),
                stack.displayGrid().rowStep().unit(),
                distinct));
  }

  public PatientPoint first() {
    return distinct.getFirst();
  }

  public PatientPoint last() {
    return distinct.getLast();
  }

  /** Median distance between neighbouring places, across the images; empty for a single place. */
  public OptionalDouble medianSpacingMm() {
    PatientVector normal = alongRow.cross(alongColumn).unit();
    double[] distances =
        IntStream.range(1, distinct.size())
            .mapToDouble(i -> distinct.get(i).minus(distinct.get(i - 1)).dot(normal))
            .sorted()
            .toArray();
    int count = distances.length;
    return count == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((distances[(count - 1) / 2] + distances[count / 2]) / 2);
  }

  private static boolean isApart(PatientVector normal, PatientPoint before, PatientPoint after) {
    return after.minus(before).dot(normal) > SAME_PLACE_MM;
  }

  private static double along(PatientVector normal, PatientPoint point) {
    return normal.dot(point.minus(PatientPoint.of(0, 0, 0)));
  }
}
