package org.sideroscope.review.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.Evidence;
import org.sideroscope.findings.MeasuredValue;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.marking.measure.Angle;
import org.sideroscope.marking.measure.Arrow;
import org.sideroscope.marking.measure.Circle;
import org.sideroscope.marking.measure.Distance;
import org.sideroscope.marking.measure.EllipseRegion;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.marking.measure.PointProbe;
import org.sideroscope.marking.measure.ProfileLine;
import org.sideroscope.marking.measure.Quantity;

/** What is drawn on a picture, as a reading keeps it, and back. */
public final class Figures {

  private Figures() {}

  public static AnnotationKind kindOf(Figure figure) {
    return switch (figure) {
      case Distance _ -> AnnotationKind.DISTANCE;
      case Angle _ -> AnnotationKind.ANGLE;
      case EllipseRegion _ -> AnnotationKind.ELLIPSE;
      case PointProbe _ -> AnnotationKind.POINT;
      case ProfileLine _ -> AnnotationKind.PROFILE;
      case Arrow _ -> AnnotationKind.ARROW;
      case Circle _ -> AnnotationKind.CIRCLE;
    };
  }

  public static List<Evidence.Point> pointsOf(Figure figure) {
    return figure.points().stream()
        .map(point -> new Evidence.Point(point.x(), point.y(), point.z()))
        .toList();
  }

  public static List<MeasuredValue> valuesOf(List<Quantity> quantities) {
    return quantities.stream()
        .map(quantity ->
            new MeasuredValue(
                quantity.name().key(),
                quantity.value(),
                quantity.unit().isEmpty() ? null : quantity.unit()))
        .toList();
  }

  /** Those of its values that this program measures. */
  public static List<Quantity> quantitiesOf(Annotation annotation) {
    return annotation.values().stream().flatMap(value -> quantity(value).stream()).toList();
  }

  private static Optional<Quantity> quantity(MeasuredValue value) {
    return Arrays.stream(Quantity.Name.values())
        .filter(name -> name.key().equals(value.name()))
        .map(name -> new Quantity(name, value.value(), value.unit() == null ? "" : value.unit()))
        .findFirst();
  }

  /** Empty where the points make no such figure, as may be in a file from elsewhere. */
  public static Optional<Figure> of(Annotation annotation) {
    List<PatientPoint> points =
        annotation.points().stream()
            .map(point -> PatientPoint.of(point.x(), point.y(), point.z()))
            .toList();
    if (points.size() != annotation.kind().points()) {
      return Optional.empty();
    }
    try {
      return Optional.of(figure(annotation.kind(), points));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Figure figure(AnnotationKind kind, List<PatientPoint> points) {
    PatientPoint first = points.getFirst();
    return switch (kind) {
      case DISTANCE -> new Distance(first, points.get(1));
      case ANGLE -> new Angle(first, points.get(1), points.get(2));
      case ELLIPSE ->
          new EllipseRegion(first, points.get(1).minus(first), points.get(2).minus(first));
      case POINT -> new PointProbe(first);
      case PROFILE -> new ProfileLine(first, points.get(1));
      case ARROW -> new Arrow(first, points.get(1));
      case CIRCLE -> new Circle(first, points.get(1).minus(first), points.get(2).minus(first));
    };
  }
}
