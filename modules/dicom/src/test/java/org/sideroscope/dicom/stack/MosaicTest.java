package org.sideroscope.dicom.stack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.dicom.CsaBytes;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.dicom.SharedData;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.PatientVector;
import org.sideroscope.imaging.VolumeGrid;
import org.sideroscope.imaging.VoxelIndex;

/** Slices that Siemens tiled into one image come back as slices, each at its place. */
class MosaicTest {

  private static final int COLUMNS = 4;
  private static final int ROWS = 2;
  private static final int SLICES = 5;
  private static final int ACROSS = 3;

  @TempDir Path folder;

  @Test
  void everyTileIsASliceWithItsPixels() {
    mosaic(1).write(folder.resolve("one"));
    LoadedStack loaded = LoadedStack.only(folder);
    VolumeGrid grid = loaded.volume().grid();
    assertEquals(List.of(), loaded.stack().defects());
    assertEquals(
        List.of(COLUMNS, ROWS, SLICES), List.of(grid.columns(), grid.rows(), grid.slices()));
    assertEquals(COLUMNS, loaded.stack().acquisition().columns());
    for (int slice = 0; slice < SLICES; slice++) {
      for (int row = 0; row < ROWS; row++) {
        for (int column = 0; column < COLUMNS; column++) {
          int stored = loaded.volume().stored(VoxelIndex.of(column, row, slice));
          assertEquals(value(1, column, row, slice), stored);
        }
      }
    }
  }

  /** A slice alone would have its corner where the middle of the mosaic, less half a slice, is. */
  @Test
  void slicesLieAroundTheMiddleOfTheMosaic() {
    mosaic(1).write(folder.resolve("one"));
    VolumeGrid grid = LoadedStack.only(folder).volume().grid();
    assertEquals(PatientPoint.of(-100 + 2.0 * COLUMNS, -50 + 3.0 * ROWS, 7), grid.origin());
    assertEquals(PatientVector.of(2, 0, 0), grid.columnStep());
    assertEquals(PatientVector.of(0, 3, 0), grid.rowStep());
    assertEquals(PatientVector.of(0, 0, 4.5), grid.sliceStep());
  }

  @Test
  void slicesRunTheOtherWayWhereTheirNormalSaysSo() {
    mosaic(1).setBytes(0x29, 0x1010, csa("5", "-1.0").marked()).write(folder.resolve("one"));
    LoadedStack loaded = LoadedStack.only(folder);
    // sorted along the normal of the image: the first tile, which lies highest, comes last
    VoxelIndex last = VoxelIndex.of(0, 0, SLICES - 1);
    assertEquals(value(1, 0, 0, 0), loaded.volume().stored(last));
    assertEquals(7, loaded.volume().grid().toPatient(last).z(), 1e-9);
    assertEquals(7 - 4.5 * (SLICES - 1), loaded.volume().grid().origin().z(), 1e-9);
  }

  @Test
  void everyFileIsATimePoint() {
    mosaic(1).set("AcquisitionNumber", "1").write(folder.resolve("b"));
    mosaic(2).set("AcquisitionNumber", "2").write(folder.resolve("a"));
    List<LoadedStack> loaded = LoadedStack.all(folder);
    assertEquals(List.of(1, 2), loaded.stream().map(l -> l.stack().timePoint()).toList());
    for (LoadedStack point : loaded) {
      int stored = point.volume().stored(VoxelIndex.of(1, 1, 3));
      assertEquals(value(point.stack().timePoint(), 1, 1, 3), stored);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theNumberOfTilesMayStandInThePrivateHeaderOfEitherFormat(boolean marked) {
    CsaBytes csa = csa("5", "1.0");
    mosaic(1)
        .without(0x19, 0x100A)
        .setBytes(0x29, 0x1010, marked ? csa.marked() : csa.unmarked())
        .write(folder.resolve("one"));
    assertEquals(SLICES, LoadedStack.only(folder).volume().grid().slices());
  }

  @Test
  void whatTheHeaderLacksIsNamedAndTheMosaicNotShown() {
    assertLacks("how many slices there are", mosaic(1).without(0x19, 0x100A).without(0x29, 0x1010));
    assertLacks(
        "in which direction the slices follow one another", mosaic(1).without(0x29, 0x1010));
    assertLacks("how far apart the slices are", mosaic(1).without("SpacingBetweenSlices"));
    assertLacks("where the slices lie", mosaic(1).without("PixelSpacing"));
    assertLacks(
        "a number of slices that fits the image",
        mosaic(1).without(0x19, 0x100A).setBytes(0x29, 0x1010, csa("50", "1.0").marked()));
  }

  @Test
  void aGridOfUnitedImagingIsNotShownAsASlice() {
    assertLacks(
        "in a way known to this program where the slices lie",
        Fixture.mr(4, 4)
            .set("Manufacturer", "UIH")
            .setBytes(0x65, 0x1050, new byte[] {'4', ' '})
            .pixels(new int[16]));
  }

  private void assertLacks(String what, Fixture fixture) {
    LoadedStack loaded = LoadedStack.only(fixture.write(folder.resolve("one")));
    ImageStack stack = loaded.stack();
    Defect defect =
        stack.defects().stream()
            .filter(d -> d.kind() == DefectKind.MOSAIC)
            .findFirst()
            .orElseThrow();
    assertEquals(
        "Each image is a mosaic of many slices and is not shown, since its header does not say "
            + what
            + ".",
        defect.sentence());
    assertTrue(loaded.volume().isMissing(0));
  }

  @Test
  void realMosaicsBecomeTwoVolumes() {
    List<LoadedStack> loaded = LoadedStack.all(SharedData.set("09_siemens_mosaic"));
    assertEquals(List.of(1, 2), loaded.stream().map(l -> l.stack().timePoint()).toList());
    for (LoadedStack point : loaded) {
      assertEquals(List.of(), point.stack().defects());
      assertEquals(36, point.stack().grid().orElseThrow().slices());
      assertEquals(3.6, point.stack().grid().orElseThrow().sliceSpacingMm(), 1e-6);
      assertEquals(64, point.stack().acquisition().columns());
    }
    int[] first = loaded.get(0).storedRange();
    int[] second = loaded.get(1).storedRange();
    assertArrayEquals(
        new int[] {0, 1627},
        new int[] {Math.min(first[0], second[0]), Math.max(first[1], second[1])});
  }

  private static Fixture mosaic(int time) {
    int width = ACROSS * COLUMNS;
    int[] pixels = new int[width * ACROSS * ROWS];
    for (int slice = 0; slice < SLICES; slice++) {
      for (int row = 0; row < ROWS; row++) {
        for (int column = 0; column < COLUMNS; column++) {
          int x = slice % ACROSS * COLUMNS + column;
          int y = slice / ACROSS * ROWS + row;
          pixels[y * width + x] = value(time, column, row, slice);
        }
      }
    }
    return Fixture.mr(width, ACROSS * ROWS)
        .set("ImageType", "ORIGINAL", "PRIMARY", "M", "ND", "MOSAIC")
        .set("PixelSpacing", "3", "2")
        .set("SpacingBetweenSlices", "4.5")
        .position(PatientPoint.of(-100, -50, 7))
        .setBytes(0x19, 0x100A, new byte[] {SLICES, 0})
        .setBytes(0x29, 0x1010, csa("5", "1.0").marked())
        .pixels(pixels);
  }

  private static CsaBytes csa(String slices, String normalZ) {
    return new CsaBytes()
        .with("EchoLinePosition", "32")
        .with("NumberOfImagesInMosaic", slices)
        .with("SliceNormalVector", "0.0", "0.0", normalZ);
  }

  private static int value(int time, int column, int row, int slice) {
    return 1000 * time + 100 * slice + 10 * row + column;
  }
}
