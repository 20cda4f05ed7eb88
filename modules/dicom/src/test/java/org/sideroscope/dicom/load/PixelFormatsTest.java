package org.sideroscope.dicom.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.imaging.SliceRenderer;
import org.sideroscope.imaging.StoredPixels.StoredRange;
import org.sideroscope.imaging.Volume;
import org.sideroscope.imaging.VoxelIndex;
import org.sideroscope.imaging.WindowLevel;

/** The same values come out of every encoding. */
class PixelFormatsTest {

  private static final String RLE = "1.2.840.10008.1.2.5";
  private static final String JPEG = "1.2.840.10008.1.2.4.50";
  private static final String JPEG_2000 = "1.2.840.10008.1.2.4.90";
  private static final String JPEG_LS = "1.2.840.10008.1.2.4.80";
  private static final String HTJ2K = "1.2.840.10008.1.2.4.201";

  /** The example of T.87 H.3. */
  private static final byte[] JPEG_LS_EXAMPLE =
      HexFormat.of()
          .parseHex(
              "FFD8FFF7000B080004000401011100FFDA00080101000000"
                  + "00C000006C80208E01C00000574000006EE6000001BC18000005D800009160FFD9");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {Fixture.EXPLICIT, Fixture.IMPLICIT, Fixture.BIG_ENDIAN, Fixture.DEFLATED})
  void uncompressedSyntaxes(String syntax) {
    Fixture.mr(3, 2).pixels(0, 1, 256, 4095, 32768, 65535).write(file(), syntax);
    assertArrayEquals(new int[] {0, 1, 256, 4095, 32768, 65535}, stored(load()));
  }

  @Test
  void negativeValuesAreExtendedFromTheirOwnSignBit() {
    // 12 bits stored; the four bits above them hold rubbish, as they may
    Fixture.mr(2, 2)
        .set("BitsStored", "12")
        .set("HighBit", "11")
        .set("PixelRepresentation", "1")
        .pixels(0x0FFF, 0x7800, 0x07FF, 0xF001)
        .write(file());
    assertArrayEquals(new int[] {-1, -2048, 2047, 1}, stored(load()));
  }

  @Test
  void bitsAboveTheHighBitAreNoPartOfAnUnsignedValue() {
    Fixture.mr(2, 1)
        .set("BitsStored", "12")
        .set("HighBit", "11")
        .pixels(0x1003, 0x0FFF)
        .write(file());
    assertArrayEquals(new int[] {3, 4095}, stored(load()));
  }

  @Test
  void eightBitImages() {
    Fixture.mr(3, 1).bytes(0, 127, 255).write(file());
    assertArrayEquals(new int[] {0, 127, 255}, stored(load()));
  }

  @Test
  void colourIsShownAsItsLightness() {
    Fixture.mr(2, 1)
        .set("SamplesPerPixel", "3")
        .set("PhotometricInterpretation", "RGB")
        .set("PlanarConfiguration", "0")
        .bytes(255, 255, 255, 0, 200, 0)
        .write(file());
    LoadedStack loaded = load();
    assertTrue(loaded.stack().has(DefectKind.COLOUR));
    assertArrayEquals(new int[] {255, 117}, stored(loaded));
  }

  @Test
  void monochrome1IsDrawnTheOtherWayRound() {
    Fixture.mr(2, 1).set("PhotometricInterpretation", "MONOCHROME1").pixels(0, 100).write(file());
    Volume volume = load().volume();
    int[] argb = new int[2];
    new SliceRenderer().render(volume, 0, WindowLevel.between(0, 100), false, argb);
    assertArrayEquals(new int[] {0xFFFFFFFF, 0xFF000000}, argb);
  }

  @Test
  void paddingIsKnownByItsRange() {
    Fixture.mr(2, 1)
        .set("PixelRepresentation", "1")
        .set("PixelPaddingValue", "-2000")
        .set("PixelPaddingRangeLimit", "-1990")
        .pixels(-1995, 0)
        .write(file());
    assertEquals(
        Optional.of(new StoredRange(-2000, -1990)), load().volume().storedPixels().padding());
  }

  @Test
  void realValuesAreRescaled() {
    Fixture.mr(2, 1)
        .set("RescaleSlope", "1.5")
        .set("RescaleIntercept", "-3142")
        .pixels(0, 1000)
        .write(file());
    Volume volume = load().volume();
    assertEquals(-3142, volume.real(VoxelIndex.of(0, 0, 0)));
    assertEquals(-1642, volume.real(VoxelIndex.of(1, 0, 0)));
  }

  @Test
  void runLengthsOf16Bits() {
    // values 0x0102 x 5, 0x0304, 0x0506; high bytes first
    byte[] high = {-4, 1, 1, 3, 5};
    byte[] low = {-4, 2, 1, 4, 6};
    Fixture.mr(7, 1).writeEncapsulated(file(), RLE, rle(high, low));
    assertArrayEquals(
        new int[] {0x0102, 0x0102, 0x0102, 0x0102, 0x0102, 0x0304, 0x0506}, stored(load()));
  }

  @Test
  void runLengthsThatEndTooEarlyAreRefused() {
    byte[] high = {-4, 1};
    byte[] low = {-4, 2};
    Fixture.mr(7, 1).writeEncapsulated(file(), RLE, rle(high, low));
    assertRefused("Its RLE data end before the image does.");
  }

  @Test
  void runLengthsThatCannotFillTheImageAreNotUnpacked() {
    Fixture.mr(4096, 4096).writeEncapsulated(file(), RLE, rle(new byte[] {-127, 0}, new byte[2]));
    assertRefused("Its RLE data are too short for the image.");
  }

  @Test
  void baselineJpeg() throws IOException {
    Fixture.mr(16, 8)
        .set("BitsAllocated", "8")
        .set("BitsStored", "8")
        .set("HighBit", "7")
        .writeEncapsulated(file(), JPEG, jpeg(16, 8, 90));
    int[] values = stored(load());
    assertEquals(16 * 8, values.length);
    assertTrue(Arrays.stream(values).allMatch(value -> Math.abs(value - 90) <= 2));
  }

  @Test
  void aFrameInSeveralFragmentsIsPutTogether() throws IOException {
    byte[] whole = jpeg(16, 8, 90);
    int half = whole.length / 2 & ~1;
    Fixture.mr(16, 8)
        .set("BitsAllocated", "8")
        .set("BitsStored", "8")
        .set("HighBit", "7")
        .writeEncapsulated(
            file(),
            JPEG,
            Arrays.copyOf(whole, half),
            Arrays.copyOfRange(whole, half, whole.length));
    assertTrue(Math.abs(stored(load())[5] - 90) <= 2);
  }

  @Test
  void aCodeStreamOfAnotherSizeIsRefusedBeforeItIsDecoded() throws IOException {
    Fixture.mr(8, 8).writeEncapsulated(file(), JPEG, jpeg(4096, 4096, 90));
    assertRefused("Its compressed image is damaged or of another size.");
  }

  @Test
  void fragmentsLargerThanAnyImageAreNotRead() {
    Fixture.mr(8, 8).writeEncapsulated(file(), JPEG, new byte[2_000_000]);
    assertRefused("Its compressed image is larger than the image itself.");
  }

  @Test
  void jpeg2000OfTwelveBits() throws IOException {
    int[] values = new int[32 * 16];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 8 % 4096;
    }
    Fixture.mr(32, 16)
        .set("BitsStored", "12")
        .set("HighBit", "11")
        .writeEncapsulated(file(), JPEG_2000, jpeg2000(32, 16, values));
    assertArrayEquals(values, stored(load()));
  }

  @Test
  void jpegLs() {
    Fixture.mr(4, 4).writeEncapsulated(file(), JPEG_LS, JPEG_LS_EXAMPLE);
    assertArrayEquals(
        new int[] {0, 0, 90, 74, 68, 50, 43, 205, 64, 145, 145, 145, 100, 145, 145, 145},
        stored(load()));
  }

  @Test
  void anExtendedOffsetTableIsNotInTheWay() {
    byte[] offsets = ByteBuffer.allocate(16).order(ByteOrder.LITTLE_ENDIAN).putLong(8, 70).array();
    Fixture.mr(4, 4)
        .set("NumberOfFrames", "2")
        .setBytes(0x7FE0, 0x0001, offsets)
        .setBytes(0x7FE0, 0x0002, offsets)
        .writeEncapsulated(file(), JPEG_LS, JPEG_LS_EXAMPLE, JPEG_LS_EXAMPLE);
    LoadedStack loaded = load();
    assertArrayEquals(PixelsOf.stored(loaded, 0), PixelsOf.stored(loaded, 1));
    assertEquals(205, PixelsOf.stored(loaded, 1)[7]);
  }

  @Test
  void aDamagedJpegLsStreamIsRefused() {
    Fixture.mr(4, 4).writeEncapsulated(file(), JPEG_LS, Arrays.copyOf(JPEG_LS_EXAMPLE, 40));
    assertRefused("Its compressed image is damaged.");
  }

  @Test
  void rubbishInPlaceOfACodeStreamIsRefused() {
    Fixture.mr(8, 8).writeEncapsulated(file(), JPEG, new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
    assertRefused("Its compressed image is damaged or of another size.");
  }

  @Test
  void aSyntaxWithoutADecoderNamesItself() {
    Fixture.mr(8, 8).writeEncapsulated(file(), HTJ2K, new byte[100]);
    LoadedStack loaded = load();
    assertEquals(
        "An image is written as HTJ2K lossless (1.2.840.10008.1.2.4.201), which this program"
            + " cannot decode.",
        loaded.stack().defects().getFirst().sentence());
    assertTrue(loaded.volume().isMissing(0));
  }

  @Test
  void aFileThatEndsEarlyShowsWhatItHas() throws IOException {
    Path file = Fixture.mr(2, 4).pixels(1, 2, 3, 4, 5, 6, 7, 8).write(file());
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 6));
    LoadedStack loaded = load();
    assertTrue(loaded.stack().has(DefectKind.TRUNCATED_PIXELS));
    assertArrayEquals(new int[] {1, 2, 3, 4, 5, 0, 0, 0}, stored(loaded));
  }

  @Test
  void aFileThatChangesAfterTheScanIsNotShownUnderItsOldHeader() throws IOException {
    Path file = Fixture.mr(2, 2).pixels(1, 2, 3, 4).write(file());
    var stack = LoadedStack.scan(folder).stacks().getFirst();
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 100));
    LoadedStack loaded = LoadedStack.of(stack);
    assertTrue(loaded.volume().isMissing(0));
    assertEquals(
        "It has changed since the study was opened.", loaded.defects().getFirst().sentence());
  }

  private void assertRefused(String sentence) {
    LoadedStack loaded = load();
    assertTrue(loaded.volume().isMissing(0));
    assertEquals(List.of(sentence), loaded.defects().stream().map(Defect::sentence).toList());
  }

  private static byte[] rle(byte[] high, byte[] low) {
    ByteBuffer frame =
        ByteBuffer.allocate(64 + high.length + low.length).order(ByteOrder.LITTLE_ENDIAN);
    frame.putInt(2).putInt(64).putInt(64 + high.length);
    frame.position(64);
    return frame.put(high).put(low).array();
  }

  private static byte[] jpeg(int columns, int rows, int grey) throws IOException {
    BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < rows; y++) {
      for (int x = 0; x < columns; x++) {
        image.getRaster().setSample(x, y, 0, grey);
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, "JPEG", bytes));
    return bytes.toByteArray();
  }

  private static byte[] jpeg2000(int columns, int rows, int[] values) throws IOException {
    BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_USHORT_GRAY);
    image.getRaster().setSamples(0, 0, columns, rows, 0, values);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, "JPEG2000", bytes));
    return bytes.toByteArray();
  }

  private Path file() {
    return folder.resolve("image.dcm");
  }

  private LoadedStack load() {
    return LoadedStack.only(folder);
  }

  private static int[] stored(LoadedStack loaded) {
    return PixelsOf.stored(loaded, 0);
  }
}
