package org.sideroscope.imaging.reslice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;

class SectionTest {

  private static final VolumeGrid GRID =
      Grids.axial(40, 30, 12, PatientPoint.of(-20, -15, -40), 1, 1, 3);

  @Test
  void nativePicturesAreTheSlices() {
    assertSame(GRID, Section.NATIVE.pictures(GRID));
    assertTrue(Section.NATIVE.isPlainSlice());
  }

  @ParameterizedTest
  @EnumSource(value = AnatomicalPlane.class, names = "OBLIQUE", mode = EnumSource.Mode.EXCLUDE)
  void directionsAreThoseOfThePictures(AnatomicalPlane plane) {
    Section section = Section.NATIVE.withOrientation(new Orientation.Standard(plane));
    VolumeGrid pictures = section.pictures(GRID);
    Orientation.Oblique directions = section.directions(GRID);
    assertParallel(pictures.columnStep(), directions.right());
    assertParallel(pictures.rowStep(), directions.down());
    assertParallel(pictures.sliceStep(), directions.through());
  }

  private static void assertParallel(PatientVector expected, PatientVector actual) {
    assertEquals(0, expected.unit().plus(actual.reversed()).length(), 1e-9);
  }

  @RepeatedTest(20)
  void obliquePicturesHoldTheWholeVolume(RepetitionInfo repetition) {
    VolumeGrid grid = RandomVolumes.grid(new java.util.Random(repetition.getCurrentRepetition()));
    Orientation.Oblique turned =
        Section.NATIVE
            .directions(grid)
            .turnedAbout(PatientVector.of(1, 2, -1), 17.0 * repetition.getCurrentRepetition());
    VolumeGrid pictures = Section.NATIVE.withOrientation(turned).pictures(grid);
    for (int corner = 0; corner < 8; corner++) {
      VoxelIndex voxel =
          VoxelIndex.of(
              (corner & 1) * (grid.columns() - 1),
              (corner >> 1 & 1) * (grid.rows() - 1),
              (corner >> 2) * (grid.slices() - 1));
      VoxelPosition position = pictures.toVoxel(grid.toPatient(voxel));
      assertTrue(pictures.contains(position.nearest()), voxel + " lies outside: " + position);
    }
  }

  @Test
  void turningKeepsTheHandAndComesRound() {
    Orientation.Oblique start =
        Section.NATIVE
            .withOrientation(new Orientation.Standard(AnatomicalPlane.SAGITTAL))
            .directions(GRID);
    Orientation.Oblique turned = start;
    for (int i = 0; i < 72; i++) {
      turned = turned.turnedAbout(start.down(), 5);
      double hand = turned.right().cross(turned.down()).dot(turned.through());
      assertEquals(start.right().cross(start.down()).dot(start.through()), hand, 1e-9);
    }
    assertParallel(start.right(), turned.right());
    assertParallel(start.through(), turned.through());
  }

  @Test
  void refusesWhatSpansNoPicture() {
    PatientVector x = PatientVector.of(1, 0, 0);
    PatientVector y = PatientVector.of(0, 1, 0);
    assertThrows(IllegalArgumentException.class, () -> new Orientation.Oblique(x, y, x));
    assertThrows(IllegalArgumentException.class, () -> new Orientation.Oblique(x, y.times(2), x));
    assertThrows(
        IllegalArgumentException.class, () -> new Orientation.Standard(AnatomicalPlane.OBLIQUE));
  }
}
