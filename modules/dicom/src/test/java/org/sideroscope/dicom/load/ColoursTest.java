package org.sideroscope.dicom.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.dicom.Scan;

/** Colours are shown by their lightness, whatever way they are stored. */
class ColoursTest {

  @TempDir Path folder;

  @Test
  void coloursOf16Bits() {
    Fixture.mr(2, 1)
        .set("SamplesPerPixel", "3")
        .set("PhotometricInterpretation", "RGB")
        .set("PlanarConfiguration", "0")
        .pixels(65535, 65535, 65535, 1000, 2000, 3000)
        .write(file());
    assertArrayEquals(new int[] {65535, 1815}, PixelsOf.stored(folder));
  }

  @Test
  void planesOf16Bits() {
    Fixture.mr(2, 1)
        .set("SamplesPerPixel", "3")
        .set("PhotometricInterpretation", "RGB")
        .set("PlanarConfiguration", "1")
        .pixels(65535, 1000, 65535, 2000, 65535, 3000)
        .write(file());
    assertArrayEquals(new int[] {65535, 1815}, PixelsOf.stored(folder));
  }

  @Test
  void pixelsThatShareTheirColour() {
    Fixture.mr(4, 1)
        .set("SamplesPerPixel", "3")
        .set("PhotometricInterpretation", "YBR_FULL_422")
        .set("PlanarConfiguration", "0")
        .set("NumberOfFrames", "2")
        .bytes(10, 20, 128, 128, 30, 40, 128, 128, 50, 60, 128, 128, 70, 80, 128, 128)
        .write(file());
    LoadedStack loaded = LoadedStack.only(folder);
    assertArrayEquals(new int[] {10, 20, 30, 40}, PixelsOf.stored(loaded, 0));
    assertArrayEquals(new int[] {50, 60, 70, 80}, PixelsOf.stored(loaded, 1));
  }

  @Test
  void aPaletteOf16Bits() {
    palette("4", "0", "16")
        .words(0x1201, 0, 65535, 1000, 0)
        .words(0x1202, 0, 65535, 2000, 0)
        .words(0x1203, 0, 65535, 3000, 65535)
        .bytes(0, 1, 2, 3)
        .write(file());
    LoadedStack loaded = LoadedStack.only(folder);
    assertArrayEquals(new int[] {0, 65535, 1815, 7470}, PixelsOf.stored(loaded, 0));
    assertTrue(loaded.stack().has(DefectKind.COLOUR));
  }

  @Test
  void aPaletteOf8BitsThatBeginsFurtherUp() {
    palette("2", "100", "8")
        .words(0x1201, 200 << 8 | 100)
        .words(0x1202, 200 << 8 | 100)
        .words(0x1203, 200 << 8 | 100)
        .bytes(0, 100, 101, 255)
        .write(file());
    assertArrayEquals(new int[] {100, 100, 200, 200}, PixelsOf.stored(folder));
  }

  @Test
  void aPaletteForEverySignedValue() {
    int[] slope = new int[65536];
    for (int i = 0; i < slope.length; i++) {
      slope[i] = i;
    }
    palette("0", "32768", "16")
        .words(0x1201, slope)
        .words(0x1202, slope)
        .words(0x1203, slope)
        .set("PixelRepresentation", "1")
        .pixels(-32768, -1, 0, 32767)
        .write(file());
    assertArrayEquals(new int[] {0, 32767, 32768, 65535}, PixelsOf.stored(folder));
  }

  @Test
  void aSegmentedPaletteIsNamed() {
    palette("4", "0", "16").words(0x1221, 0, 4, 0, 1, 2, 3).bytes(0, 1, 2, 3).write(file());
    Scan scan = LoadedStack.scan(folder);
    assertEquals(DefectKind.UNDECODABLE, scan.defects().getFirst().kind());
    assertTrue(scan.defects().getFirst().sentence().contains("segmented palette"));
  }

  @Test
  void aMissingPaletteIsNamed() {
    Fixture.mr(2, 1).set("PhotometricInterpretation", "PALETTE COLOR").bytes(0, 1).write(file());
    LoadedStack loaded = LoadedStack.only(folder);
    assertEquals("Its palette is missing.", loaded.defects().getFirst().sentence());
    assertTrue(loaded.volume().isMissing(0));
  }

  private static Fixture palette(String entries, String first, String bits) {
    return Fixture.mr(2, 2)
        .set("PhotometricInterpretation", "PALETTE COLOR")
        .set("RedPaletteColorLookupTableDescriptor", entries, first, bits)
        .set("GreenPaletteColorLookupTableDescriptor", entries, first, bits)
        .set("BluePaletteColorLookupTableDescriptor", entries, first, bits);
  }

  private Path file() {
    return folder.resolve("image.dcm");
  }
}
