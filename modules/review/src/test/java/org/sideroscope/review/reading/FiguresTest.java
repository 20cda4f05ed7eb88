package org.sideroscope.review.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.findings.AnnotatedImage;
import org.sideroscope.findings.Annotation;
import org.sideroscope.findings.AnnotationKind;
import org.sideroscope.findings.Evidence;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.marking.measure.Angle;
import org.sideroscope.marking.measure.Arrow;
import org.sideroscope.marking.measure.Circle;
import org.sideroscope.marking.measure.Distance;
import org.sideroscope.marking.measure.EllipseRegion;
import org.sideroscope.marking.measure.Figure;
import org.sideroscope.marking.measure.PointProbe;
import org.sideroscope.marking.measure.ProfileLine;
import org.sideroscope.marking.measure.Quantity;

class FiguresTest {

  static Stream<Figure> everyKind() {
    PatientPoint one = PatientPoint.of(1, 2, 3);
    PatientPoint other = PatientPoint.of(4.5, -2, 3);
    PatientVector right = PatientVector.of(2, 0, 0);
    return Stream.of(
        new Distance(one, other),
        new Angle(one, other, PatientPoint.of(0, 0, 3)),
        new EllipseRegion(one, right, PatientVector.of(0, 0.5, 0)),
        new PointProbe(one),
        new ProfileLine(one, other),
        new Arrow(one, other),
        new Circle(one, right, PatientVector.of(0, 0, 2)));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void aFigureComesBackFromWhatAReadingKeeps(Figure figure) {
    Annotation kept = annotation(Figures.kindOf(figure), Figures.pointsOf(figure));

    assertEquals(kept.kind().points(), kept.points().size());
    assertEquals(Optional.of(figure), Figures.of(kept));
  }

  @ParameterizedTest
  @EnumSource(AnnotationKind.class)
  void pointsThatMakeNoFigureAreNoFigure(AnnotationKind kind) {
    assertEquals(Optional.empty(), Figures.of(annotation(kind, List.of())));
    Evidence.Point nowhere = new Evidence.Point(0, 0, 0);
    List<Evidence.Point> slanted =
        List.of(nowhere, new Evidence.Point(10, 0, 0), new Evidence.Point(9, 3, 0));
    boolean hasAxes = kind == AnnotationKind.ELLIPSE || kind == AnnotationKind.CIRCLE;

    assertEquals(
        hasAxes, Figures.of(annotation(kind, slanted.subList(0, kind.points()))).isEmpty());
  }

  @Test
  void everyNumberComesBackWithItsUnit() {
    List<Quantity> measured = new ArrayList<>();
    for (Quantity.Name name : Quantity.Name.values()) {
      int number = measured.size();
      measured.add(new Quantity(name, number / 3.0, number % 2 == 0 ? "" : "mm"));
    }
    Annotation kept =
        new Annotation(
            "a1",
            AnnotationKind.POINT,
            null,
            new AnnotatedImage(null, null, null, null, null),
            List.of(),
            Figures.valuesOf(measured));

    assertEquals(measured, Figures.quantitiesOf(kept));
  }

  private static Annotation annotation(AnnotationKind kind, List<Evidence.Point> points) {
    AnnotatedImage image = new AnnotatedImage("1.2.3", null, null, null, null);
    return new Annotation("a1", kind, null, image, points, List.of());
  }
}
