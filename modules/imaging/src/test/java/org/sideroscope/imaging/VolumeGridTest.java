package org.sideroscope.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class VolumeGridTest {

  private static final VolumeGrid AXIAL =
      new VolumeGrid(
          256,
          192,
          20,
          PatientPoint.of(-110, -90, -40),
          PatientVector.of(0.9, 0, 0),
          PatientVector.of(0, 0.8, 0),
          PatientVector.of(0, 0, 3));

  @RepeatedTest(200)
  void everyVoxelOfAnObliqueGridComesBack(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    VolumeGrid grid = obliqueGrid(random);
    VoxelPosition position =
        VoxelPosition.of(
            random.nextDouble(-10, 600), random.nextDouble(-10, 600), random.nextDouble(-5, 300));

    VoxelPosition back = grid.toVoxel(grid.toPatient(position));

    assertEquals(position.column(), back.column(), 1e-7);
    assertEquals(position.row(), back.row(), 1e-7);
    assertEquals(position.slice(), back.slice(), 1e-7);
    assertEquals(position.nearest(), back.nearest());
  }

  @RepeatedTest(50)
  void spacingsAndVoxelVolumeDoNotDependOnOrientation(RepetitionInfo repetition) {
    VolumeGrid grid = obliqueGrid(new Random(repetition.getCurrentRepetition()));
    assertEquals(
        grid.columnSpacingMm() * grid.rowSpacingMm() * grid.sliceSpacingMm(),
        grid.voxelVolumeMm3(),
        1e-9);
    assertEquals(1, grid.normal().length(), 1e-12);
  }

  @Test
  void columnsRowsAndSlicesMoveAlongTheirOwnSteps() {
    assertEquals(
        PatientPoint.of(-110 + 0.9 * 10, -90 + 0.8 * 20, -40 + 3 * 2),
        AXIAL.toPatient(VoxelIndex.of(10, 20, 2)));
    assertEquals(0.9, AXIAL.columnSpacingMm(), 1e-12);
    assertEquals(0.8, AXIAL.rowSpacingMm(), 1e-12);
    assertEquals(3, AXIAL.sliceSpacingMm(), 1e-12);
    assertEquals(0.9 * 0.8 * 3, AXIAL.voxelVolumeMm3(), 1e-12);
  }

  @Test
  void theCellOfAVoxelReachesHalfwayToItsNeighbours() {
    assertEquals(VoxelIndex.of(3, 0, 0), VoxelPosition.of(3.49, -0.5, 0.49).nearest());
    assertEquals(VoxelIndex.of(4, -1, 0), VoxelPosition.of(3.5, -0.51, 0).nearest());
  }

  @Test
  void containsItsVoxelsAndNoOthers() {
    assertTrue(AXIAL.contains(VoxelIndex.of(0, 0, 0)));
    assertTrue(AXIAL.contains(VoxelIndex.of(255, 191, 19)));
    assertFalse(AXIAL.contains(VoxelIndex.of(256, 0, 0)));
    assertFalse(AXIAL.contains(VoxelIndex.of(0, 192, 0)));
    assertFalse(AXIAL.contains(VoxelIndex.of(0, 0, -1)));
  }

  @Test
  void theSpacingOfATiltedStackIsMeasuredAcrossTheSlices() {
    VolumeGrid tilted =
        new VolumeGrid(
            2,
            2,
            2,
            PatientPoint.of(0, 0, 0),
            PatientVector.of(1, 0, 0),
            PatientVector.of(0, 1, 0),
            PatientVector.of(0, 1.5, 4));
    assertEquals(4, tilted.sliceSpacingMm(), 1e-12);
    assertEquals(VoxelPosition.of(0, 0, 1), tilted.toVoxel(PatientPoint.of(0, 1.5, 4)));
  }

  @Test
  void aFlatGridIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new VolumeGrid(
                2,
                2,
                1,
                PatientPoint.of(0, 0, 0),
                PatientVector.of(1, 0, 0),
                PatientVector.of(2, 0, 0),
                PatientVector.of(0, 0, 1)));
  }

  @Test
  void planesAreNamedByTheNearestAxisWithinTheUsualTilt() {
    assertEquals(AnatomicalPlane.AXIAL, AXIAL.plane());
    assertEquals(AnatomicalPlane.AXIAL, planeTilted(25));
    assertEquals(AnatomicalPlane.OBLIQUE, planeTilted(45));
    assertEquals(AnatomicalPlane.CORONAL, planeTilted(85));
    assertEquals(AnatomicalPlane.SAGITTAL, AnatomicalPlane.of(PatientVector.of(-3, 0.2, 0.1)));
  }

  /** The plane of an axial slice turned about the left-right axis. */
  private static AnatomicalPlane planeTilted(double degrees) {
    double angle = Math.toRadians(degrees);
    return AnatomicalPlane.of(PatientVector.of(0, Math.sin(angle), Math.cos(angle)));
  }

  static VolumeGrid obliqueGrid(Random random) {
    PatientVector row = direction(random);
    PatientVector column = row.cross(direction(random)).unit();
    PatientVector normal = row.cross(column);
    return new VolumeGrid(
        1 + random.nextInt(600),
        1 + random.nextInt(600),
        1 + random.nextInt(300),
        PatientPoint.of(
            random.nextDouble(-300, 300),
            random.nextDouble(-300, 300),
            random.nextDouble(-300, 300)),
        row.times(random.nextDouble(0.2, 4)),
        column.times(random.nextDouble(0.2, 4)),
        normal.times(random.nextDouble(-8, 8)));
  }

  private static PatientVector direction(Random random) {
    return PatientVector.of(
            random.nextGaussian(), random.nextGaussian(), random.nextGaussian() + 1e-3)
        .unit();
  }
}
