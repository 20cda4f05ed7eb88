package org.sideroscope.marking.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.Geometry;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.StoredPixels;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;
import org.sideroscope.marking.Grids;
import org.sideroscope.marking.measure.Quantity.Name;

class MeasuringTest {

  private static final VolumeGrid GRID = Grids.axial(20, 20, 4, 0.5, 0.8, 3);

  @RepeatedTest(20)
  void aDistanceIsTheSameInAnyDirectionOfTheGrid(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = Fields.anyGrid(random, 10, 10, 4);
    VoxelPosition from = VoxelPosition.of(random.nextDouble(9), random.nextDouble(9), 1);
    VoxelPosition to = VoxelPosition.of(random.nextDouble(9), random.nextDouble(9), 3);
    double across = (to.column() - from.column()) * grid.columnSpacingMm();
    double down = (to.row() - from.row()) * grid.rowSpacingMm();
    double through = 2 * grid.sliceSpacingMm();

    assertEquals(
        Math.sqrt(across * across + down * down + through * through),
        new Distance(grid.toPatient(from), grid.toPatient(to)).lengthMm(),
        1e-9);
  }

  @RepeatedTest(20)
  void anAngleIsTheOneThatTheArmsWereTurnedBy(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    PatientVector right = Fields.anyVector(random).unit();
    PatientVector down = right.cross(Fields.anyVector(random)).unit();
    double turned = random.nextDouble(Math.PI);
    PatientVector arm = right.times(Math.cos(turned)).plus(down.times(Math.sin(turned)));
    PatientPoint vertex = PatientPoint.of(3, -70, 12);
    double longer = random.nextDouble(0.1, 90);
    Angle angle = new Angle(vertex.plus(right.times(longer)), vertex, vertex.plus(arm.times(1.5)));

    assertEquals(Math.toDegrees(turned), angle.degrees(), 1e-9);
    assertEquals(angle.degrees(), new Angle(angle.to(), vertex, angle.from()).degrees(), 1e-12);
  }

  @Test
  void anAngleWithoutAnArmHasNoValue() {
    PatientPoint point = PatientPoint.of(1, 2, 3);

    assertEquals(
        List.of(), measured(Geometry.VOLUME, new Angle(point, point, PatientPoint.of(0, 0, 0))));
  }

  @Test
  void aPointTakesTheValueOfTheVoxelItLiesIn() {
    Volume volume = Fields.of(GRID, Geometry.VOLUME, at -> at.x() + 10 * at.z());
    PointProbe probe = new PointProbe(GRID.toPatient(VoxelPosition.of(7.4, 3.6, 1.9)));
    PatientPoint centre = GRID.toPatient(VoxelIndex.of(7, 4, 2));
    Measuring measuring = Measuring.of(volume, ValueUnit.HOUNSFIELD);

    assertEquals(VoxelIndex.of(7, 4, 2), measuring.voxelAt(probe).orElseThrow());
    Quantity value = measuring.of(probe).getFirst();
    assertEquals(Name.VALUE, value.name());
    assertEquals("HU", value.unit());
    assertEquals(centre.x() + 10 * centre.z(), value.value(), 0.006);
  }

  @Test
  void aPointBesideTheVolumeOrInAGapHasNoValue() {
    Volume volume = Volume.empty(GRID, Geometry.VOLUME, StoredPixels.SIGNED);
    volume.declareMissing(0);
    Measuring measuring = Measuring.of(volume, ValueUnit.NONE);

    for (double slice : new double[] {-0.6, 0, 1, 3.6}) {
      PointProbe probe = new PointProbe(GRID.toPatient(VoxelPosition.of(5, 5, slice)));
      assertEquals(List.of(), measuring.of(probe));
    }
  }

  @Test
  void withinSlicesLengthsHoldAndAcrossThemTheyDoNot() {
    Distance within = new Distance(at(1, 1, 2), at(9, 1, 2));
    Distance across = new Distance(at(1, 1, 2), at(1, 1, 3));

    assertEquals(4, measured(Geometry.SLICES, within).getFirst().value(), 1e-9);
    assertEquals(List.of(), measured(Geometry.SLICES, across));
    assertEquals(3, measured(Geometry.VOLUME, across).getFirst().value(), 1e-9);
    assertTrue(
        Measuring.of(volume(Geometry.SLICES), ValueUnit.NONE)
            .profile(new ProfileLine(at(1, 1, 2), at(1, 1, 3)))
            .isEmpty());
  }

  @Test
  void withoutGeometryThereAreValuesOfVoxelsAndNoLengths() {
    assertEquals(List.of(), measured(Geometry.NONE, new Distance(at(1, 1, 2), at(9, 1, 2))));
    assertEquals(
        List.of(), measured(Geometry.NONE, new Angle(at(1, 1, 2), at(9, 1, 2), at(9, 9, 2))));
    assertEquals(List.of(), measured(Geometry.NONE, new ProfileLine(at(1, 1, 2), at(9, 1, 2))));
    EllipseRegion ellipse =
        new EllipseRegion(at(8, 8, 1), PatientVector.of(2, 0, 0), PatientVector.of(0, 2, 0));
    assertEquals(
        List.of(Name.VOXELS, Name.MEAN, Name.SD, Name.MINIMUM, Name.MAXIMUM),
        measured(Geometry.NONE, ellipse).stream().map(Quantity::name).toList());
  }

  @Test
  void anEllipseThatLeavesItsSliceIsNotMeasuredWhereOnlySlicesHold() {
    EllipseRegion upright =
        new EllipseRegion(at(8, 8, 1), PatientVector.of(2, 0, 0), PatientVector.of(0, 0, 5));

    assertEquals(List.of(), measured(Geometry.SLICES, upright));
    assertEquals(Name.AREA, measured(Geometry.VOLUME, upright).getFirst().name());
  }

  @Test
  void whatOnlyPointsMeasuresNothing() {
    assertEquals(List.of(), measured(Geometry.VOLUME, new Arrow(at(1, 1, 1), at(3, 3, 1))));
    Circle circle = new Circle(at(5, 5, 1), PatientVector.of(2, 0, 0), PatientVector.of(0, 2, 0));
    assertEquals(List.of(), measured(Geometry.VOLUME, circle));
  }

  private static List<Quantity> measured(Geometry geometry, Figure figure) {
    return Measuring.of(volume(geometry), ValueUnit.NONE).of(figure);
  }

  private static Volume volume(Geometry geometry) {
    return Fields.of(GRID, geometry, PatientPoint::x);
  }

  private static PatientPoint at(double column, double row, double slice) {
    return GRID.toPatient(VoxelPosition.of(column, row, slice));
  }
}
