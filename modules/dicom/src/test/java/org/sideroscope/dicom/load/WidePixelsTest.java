package org.sideroscope.dicom.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.imaging.PatientPoint;
import org.sideroscope.imaging.ValueScale;

/** Pixels that are narrower or wider than the 8 and 16 bits of most images. */
class WidePixelsTest {

  @TempDir Path folder;

  @Test
  void framesOfSingleBitsFollowEachOtherWithoutAGap() {
    // three frames of 3 x 3: bits 0 to 8, 9 to 17, 18 to 26
    Fixture.mr(3, 3)
        .set("NumberOfFrames", "3")
        .bytes(0b10101010, 0b11111101, 0b00000001, 0b00000100)
        .set("BitsAllocated", "1")
        .set("BitsStored", "1")
        .set("HighBit", "0")
        .write(file());
    LoadedStack loaded = LoadedStack.only(folder);
    assertArrayEquals(new int[] {0, 1, 0, 1, 0, 1, 0, 1, 1}, PixelsOf.stored(loaded, 0));
    assertArrayEquals(new int[] {0, 1, 1, 1, 1, 1, 1, 1, 0}, PixelsOf.stored(loaded, 1));
    assertArrayEquals(new int[] {0, 0, 0, 0, 0, 0, 0, 0, 1}, PixelsOf.stored(loaded, 2));
    assertFalse(loaded.stack().has(DefectKind.ROUNDED_VALUES));
  }

  @ParameterizedTest
  @ValueSource(strings = {Fixture.EXPLICIT, Fixture.BIG_ENDIAN, Fixture.DEFLATED})
  void wholeNumbersThatFitAreAsTheyAre(String syntax) {
    Fixture.mr(2, 2).integers(0, 70, 65535, 4096).write(file(), syntax);
    LoadedStack loaded = LoadedStack.only(folder);
    assertArrayEquals(new int[] {0, 70, 65535, 4096}, PixelsOf.stored(loaded, 0));
    assertEquals(ValueScale.IDENTITY, loaded.volume().scale(0));
    assertTrue(loaded.stack().has(DefectKind.ROUNDED_VALUES));
  }

  @Test
  void signedWholeNumbersThatFitAreAsTheyAre() {
    Fixture.mr(3, 1).integers(-32768, -1, 32767).set("PixelRepresentation", "1").write(file());
    assertArrayEquals(new int[] {-32768, -1, 32767}, PixelsOf.stored(folder));
  }

  @Test
  void bitsThatAreNotStoredAreNoPartOfAWideValue() {
    Fixture.mr(2, 1)
        .integers(0x7F00_0001, 0x00FF_FFFF)
        .set("BitsStored", "24")
        .set("HighBit", "23")
        .set("PixelRepresentation", "1")
        .write(file());
    assertArrayEquals(new int[] {1, -1}, PixelsOf.stored(folder));
  }

  @Test
  void wholeNumbersThatLieCloseTogetherAreExact() {
    Fixture.mr(3, 1)
        .integers(1_000_000, 1_000_001, 1_065_535)
        .set("RescaleSlope", "2")
        .set("RescaleIntercept", "-5")
        .write(file());
    LoadedStack loaded = LoadedStack.only(folder);
    assertArrayEquals(
        new double[] {1_999_995, 1_999_997, 2_131_065}, PixelsOf.real(loaded, 0), 1e-9);
  }

  @Test
  void otherWholeNumbersAreRightToHalfAStep() {
    Fixture.mr(4, 1)
        .integers(Integer.MIN_VALUE, -1, 123_456_789, Integer.MAX_VALUE)
        .set("PixelRepresentation", "1")
        .write(file());
    LoadedStack loaded = LoadedStack.only(folder);
    double half = Math.scalb(1.0, 32) / 65535 / 2;
    assertArrayEquals(
        new double[] {Integer.MIN_VALUE, -1, 123_456_789, Integer.MAX_VALUE},
        PixelsOf.real(loaded, 0),
        half);
  }

  @ParameterizedTest
  @ValueSource(strings = {Fixture.EXPLICIT, Fixture.BIG_ENDIAN})
  void floatsAreRightToHalfAStepOfTheirOwnImage(String syntax) {
    slice(0, -0.5f, 0.25f, 0.1f, 3.5f).write(folder.resolve("a"), syntax);
    slice(1, 1e6f, 2e6f, 1.5e6f, 1.25e6f).write(folder.resolve("b"), syntax);
    LoadedStack loaded = LoadedStack.only(folder);
    assertArrayEquals(
        new double[] {-0.5, 0.25, 0.1f, 3.5}, PixelsOf.real(loaded, 0), 4.0 / 65534 / 2 + 1e-12);
    assertArrayEquals(
        new double[] {1e6, 2e6, 1.5e6, 1.25e6}, PixelsOf.real(loaded, 1), 1e6 / 65534 / 2 + 1e-6);
    assertTrue(loaded.stack().has(DefectKind.ROUNDED_VALUES));
    assertEquals(List.of(), loaded.defects());
  }

  @Test
  void whatIsNoNumberIsNoMeasurement() {
    slice(0, Float.NaN, 1.5f, Float.POSITIVE_INFINITY, 2.5f).write(file());
    LoadedStack loaded = LoadedStack.only(folder);
    int[] stored = PixelsOf.stored(loaded, 0);
    for (int i = 0; i < 4; i++) {
      assertEquals(i % 2 == 0, loaded.volume().storedPixels().isPadding(stored[i]));
    }
    assertEquals(1.5, PixelsOf.real(loaded, 0)[1], 1e-9);
    assertEquals(2.5, PixelsOf.real(loaded, 0)[3], 1e-9);
  }

  @Test
  void doubles() {
    Fixture.mr(2, 2).doubles(1e-12, 2e-12, 1.25e-12, 1.75e-12).write(file());
    assertArrayEquals(
        new double[] {1e-12, 2e-12, 1.25e-12, 1.75e-12},
        PixelsOf.real(LoadedStack.only(folder), 0),
        1e-12 / 65534 / 2 * 1.001);
  }

  private static Fixture slice(int number, float... values) {
    return Fixture.mr(2, 2).position(PatientPoint.of(0, 0, 3.0 * number)).floats(values);
  }

  private Path file() {
    return folder.resolve("image.dcm");
  }
}
