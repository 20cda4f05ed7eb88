package org.sideroscope.marking.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.Grids;

class FigureTest {

  private static final VolumeGrid GRID = Grids.axial(20, 20, 9, 0.5, 0.5, 3);

  static Stream<Figure> everyKind() {
    PatientVector right = PatientVector.of(3, 0, 0);
    PatientVector down = PatientVector.of(0, 3, 0);
    return Stream.of(
        new Distance(at(1, 1, 4), at(9, 4, 4)),
        new Angle(at(1, 1, 4), at(9, 4, 4), at(2, 8, 4)),
        new EllipseRegion(at(9, 9, 4), right.times(2), down),
        new PointProbe(at(5, 5, 4)),
        new ProfileLine(at(1, 1, 4), at(9, 4, 4)),
        new Arrow(at(1, 1, 4), at(9, 4, 4)),
        new Circle(at(9, 9, 4), right, down));
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void movingMovesEveryPointAndNothingElse(Figure figure) {
    PatientVector way = PatientVector.of(1.5, -2, 0.25);
    Figure moved = figure.movedBy(way);

    assertEquals(figure.getClass(), moved.getClass());
    assertEquals(figure.extentMm(), moved.extentMm(), 1e-9);
    for (int i = 0; i < figure.points().size(); i++) {
      assertNear(figure.points().get(i).plus(way), moved.points().get(i));
    }
    assertNear(figure.middle().plus(way), moved.middle());
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void aHandleFollowsTheHand(Figure figure) {
    List<PatientPoint> handles = figure.handles();
    for (int i = 0; i < handles.size(); i++) {
      // outwards, which a circle can follow as well
      PatientVector pull = handles.get(i).minus(figure.middle()).times(0.25);
      PatientPoint to = handles.get(i).plus(pull);
      assertNear(to, figure.withHandle(i, to).handles().get(i));
    }
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void itIsShownOnThePicturesItLiesIn(Figure figure) {
    assertTrue(figure.liesIn(GRID, 4));
    assertFalse(figure.liesIn(GRID, 3));
    assertTrue(figure.movedBy(PatientVector.of(0, 0, 1.4)).liesIn(GRID, 4));
    assertFalse(figure.movedBy(PatientVector.of(0, 0, 1.6)).liesIn(GRID, 4));
  }

  @Test
  void whatReachesThroughSlicesIsShownOnNone() {
    Distance through = new Distance(at(1, 1, 2), at(1, 1, 6));

    for (int slice = 0; slice < 9; slice++) {
      assertFalse(through.liesIn(GRID, slice));
    }
  }

  @RepeatedTest(20)
  void anEllipseThatIsPulledStaysAnEllipseInItsPlane(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    PatientVector right = Fields.anyVector(random);
    PatientVector down = right.cross(Fields.anyVector(random)).times(0.7);
    EllipseRegion ellipse = new EllipseRegion(PatientPoint.of(5, 6, 7), right, down);
    int handle = random.nextInt(4);
    PatientVector pull =
        right.times(random.nextGaussian() * 3).plus(down.times(random.nextGaussian() * 3));

    EllipseRegion pulled = ellipse.withHandle(handle, ellipse.centre().plus(pull));

    assertNear(ellipse.centre(), pulled.centre());
    assertEquals(1, Math.abs(pulled.normal().dot(ellipse.normal())), 1e-9);
    double kept = handle % 2 == 0 ? down.length() : right.length();
    double keptNow = handle % 2 == 0 ? pulled.secondHalf().length() : pulled.firstHalf().length();
    assertEquals(kept, keptNow, 1e-9, "the other axis");
  }

  @Test
  void anEllipseIsNotPulledIntoNothing() {
    EllipseRegion ellipse =
        new EllipseRegion(
            PatientPoint.of(0, 0, 0), PatientVector.of(1, 0, 0), PatientVector.of(0, 1, 0));

    assertSame(ellipse, ellipse.withHandle(0, ellipse.centre()));
    assertSame(ellipse, ellipse.withHandle(0, PatientPoint.of(0, 0, 9)));
  }

  @Test
  void axesThatAreNotPerpendicularMakeNoEllipse() {
    PatientPoint centre = PatientPoint.of(0, 0, 0);
    PatientVector one = PatientVector.of(10, 0, 0);

    assertThrows(
        IllegalArgumentException.class,
        () -> new EllipseRegion(centre, one, PatientVector.of(5, 5, 0)));
    assertThrows(
        IllegalArgumentException.class,
        () -> new EllipseRegion(centre, one, PatientVector.of(Double.NaN, 5, 0)));
    assertThrows(
        IllegalArgumentException.class, () -> new Circle(centre, one, PatientVector.of(0, 5, 0)));
  }

  private static void assertNear(PatientPoint expected, PatientPoint actual) {
    assertEquals(0, expected.distanceMm(actual), 1e-9, () -> expected + " and " + actual);
  }

  private static PatientPoint at(double column, double row, double slice) {
    return GRID.toPatient(VoxelPosition.of(column, row, slice));
  }
}
