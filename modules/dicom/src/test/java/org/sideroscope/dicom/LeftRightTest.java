package org.sideroscope.dicom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sideroscope.imaging.AnatomicalPlane;
import org.sideroscope.imaging.OrientationLetters;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.VoxelPosition;

/**
 * One light pixel lies at a known place in the patient, on the left, in front and below. Whatever
 * the orientation of the slices and the order of the files, it comes back at that place.
 */
class LeftRightTest {

  private static final PatientPoint LIGHT = PatientPoint.of(30, -20, -10);
  private static final double COLUMN_MM = 1.25;
  private static final double ROW_MM = 0.75;
  private static final double SLICE_MM = 3;
  private static final int COLUMNS = 9;
  private static final int ROWS = 7;
  private static final int SLICES = 5;
  private static final VoxelIndex LIGHT_INDEX = VoxelIndex.of(6, 2, 1);

  @TempDir Path folder;

  static Stream<Arguments> orientations() {
    return Stream.of(
        arguments("axial", 1, 0, 0, 0, 1, 0, AnatomicalPlane.AXIAL, "L", "P"),
        arguments("axial from above", -1, 0, 0, 0, 1, 0, AnatomicalPlane.AXIAL, "R", "P"),
        arguments("axial prone", -1, 0, 0, 0, -1, 0, AnatomicalPlane.AXIAL, "R", "A"),
        arguments("axial decubitus", 0, -1, 0, 1, 0, 0, AnatomicalPlane.AXIAL, "A", "L"),
        arguments("coronal", 1, 0, 0, 0, 0, -1, AnatomicalPlane.CORONAL, "L", "F"),
        arguments("sagittal", 0, 1, 0, 0, 0, -1, AnatomicalPlane.SAGITTAL, "P", "F"),
        arguments("tilted axial", 1, 0, 0, 0, 0.96, -0.28, AnatomicalPlane.AXIAL, "L", "P"),
        arguments("oblique", 0.8, 0.6, 0, 0.36, -0.48, -0.8, AnatomicalPlane.OBLIQUE, "LP", "FAL"));
  }

  private static Arguments arguments(
      String name,
      double rx,
      double ry,
      double rz,
      double cx,
      double cy,
      double cz,
      AnatomicalPlane plane,
      String right,
      String bottom) {
    return Arguments.of(
        name, PatientVector.of(rx, ry, rz), PatientVector.of(cx, cy, cz), plane, right, bottom);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("orientations")
  void theLightPixelComesBackWhereItWas(
      String name,
      PatientVector row,
      PatientVector column,
      AnatomicalPlane plane,
      String right,
      String bottom) {
    writeShuffled(row, column);

    LoadedStack loaded = LoadedStack.only(folder);

    VolumeGrid grid = loaded.volume().grid();
    VoxelPosition there = grid.toVoxel(LIGHT);
    assertEquals(LIGHT_INDEX, there.nearest(), "where the light voxel is");
    assertEquals(1000, loaded.volume().stored(there.nearest()));
    assertEquals(0, LIGHT.distanceMm(grid.toPatient(there.nearest())), 1e-6);
    assertEquals(1, lightVoxels(loaded), "only one voxel is light");
    assertEquals(plane, grid.plane());
    assertEquals(right, OrientationLetters.of(grid.columnStep()));
    assertEquals(bottom, OrientationLetters.of(grid.rowStep()));
    assertEquals(COLUMN_MM, grid.columnSpacingMm(), 1e-9);
    assertEquals(ROW_MM, grid.rowSpacingMm(), 1e-9);
    assertEquals(SLICE_MM, grid.sliceSpacingMm(), 1e-6);
    assertEquals(List.of(), loaded.stack().defects());
  }

  private void writeShuffled(PatientVector row, PatientVector column) {
    PatientVector normal = row.cross(column);
    PatientPoint origin =
        LIGHT
            .plus(row.times(-COLUMN_MM * LIGHT_INDEX.column()))
            .plus(column.times(-ROW_MM * LIGHT_INDEX.row()))
            .plus(normal.times(-SLICE_MM * LIGHT_INDEX.slice()));
    List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3, 4));
    Collections.shuffle(order, new Random(5));
    for (int slice = 0; slice < SLICES; slice++) {
      int[] pixels = new int[COLUMNS * ROWS];
      if (slice == LIGHT_INDEX.slice()) {
        pixels[LIGHT_INDEX.row() * COLUMNS + LIGHT_INDEX.column()] = 1000;
      }
      Fixture.mr(COLUMNS, ROWS)
          .set("PixelSpacing", String.valueOf(ROW_MM), String.valueOf(COLUMN_MM))
          .set("InstanceNumber", String.valueOf(order.get(slice) + 1))
          .at(origin.plus(normal.times(SLICE_MM * slice)), row, column)
          .pixels(pixels)
          .write(folder.resolve("image" + order.get(slice)));
    }
  }

  private static int lightVoxels(LoadedStack loaded) {
    int light = 0;
    for (int slice = 0; slice < SLICES; slice++) {
      for (short pixel : loaded.volume().storedSlice(slice)) {
        light += pixel == 1000 ? 1 : 0;
      }
    }
    return light;
  }
}
