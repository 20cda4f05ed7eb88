package org.sideroscope.dicom.jpegls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.work.Deadline;

/** Streams made by CharLS, the encoder that others use. */
class CharLsTest {

  private static final Deadline NO_HURRY = Deadline.in(Duration.ofMinutes(10));

  @TempDir Path folder;

  @ParameterizedTest(name = "{0} x {1}, {2} bits")
  @CsvSource({
    "1, 1, 8",
    "1, 1, 16",
    "1, 37, 12",
    "37, 1, 12",
    "2, 2, 16",
    "3, 500, 8",
    "500, 3, 16",
    "64, 64, 8",
    "101, 99, 10",
    "128, 130, 12",
    "99, 101, 16",
    "512, 512, 16"
  })
  void withoutLoss(int columns, int rows, int bits) {
    // CharLS as dcmtk 3.6.7 has it damages some streams of 8 bits in its other mode
    for (String mode : bits == 8 ? List.of("+pr") : List.of("+pr", "+pc")) {
      List<int[]> pictures = TestPictures.all(columns, rows, (1 << bits) - 1);
      Path encoded = CharLs.encode(grey(columns, rows, bits, pictures), mode);
      List<byte[]> streams = CharLs.streams(encoded);
      for (int i = 0; i < pictures.size(); i++) {
        assertArrayEquals(
            pictures.get(i),
            decoded(streams.get(i), columns, rows),
            "picture " + i + " in mode " + mode);
      }
    }
  }

  @ParameterizedTest(name = "{0} bits, off by {1}")
  @CsvSource({"8, 1", "8, 2", "8, 5", "8, 100", "12, 1", "12, 5", "12, 255", "16, 2", "16, 255"})
  void withLoss(int bits, int near) {
    List<int[]> pictures = TestPictures.all(61, 67, (1 << bits) - 1);
    Path original = grey(61, 67, bits, pictures);
    Path encoded = CharLs.encode(original, "+en", "+md", String.valueOf(near));
    ByteBuffer peer = CharLs.pixels(CharLs.decode(encoded));
    List<byte[]> streams = CharLs.streams(encoded);
    for (int i = 0; i < pictures.size(); i++) {
      int[] values = decoded(streams.get(i), 61, 67);
      for (int j = 0; j < values.length; j++) {
        int sample = i * values.length + j;
        int expected =
            bits > 8 ? Short.toUnsignedInt(peer.getShort(2 * sample)) : peer.get(sample) & 0xFF;
        assertEquals(expected, values[j], "picture " + i + ", sample " + j);
        assertTrue(Math.abs(values[j] - pictures.get(i)[j]) <= near);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"3, 7, 21, 31", "1, 2, 3, 3", "10, 100, 255, 255", "255, 255, 255, 64"})
  void withParametersOfItsOwn(String t1, String t2, String t3, String reset) {
    List<int[]> pictures = TestPictures.all(70, 50, 255);
    Path encoded =
        CharLs.encode(
            grey(70, 50, 8, pictures), "+pc", "+t1", t1, "+t2", t2, "+t3", t3, "+rs", reset);
    List<byte[]> streams = CharLs.streams(encoded);
    for (int i = 0; i < pictures.size(); i++) {
      assertArrayEquals(pictures.get(i), decoded(streams.get(i), 70, 50), "picture " + i);
    }
  }

  @ParameterizedTest(name = "{0}, off by {1}")
  @CsvSource({"+il, 0", "+is, 0", "+in, 0", "+il, 3", "+is, 3", "+in, 3"})
  void colours(String interleave, int near) {
    int columns = 45;
    int rows = 53;
    List<int[]> pictures = new ArrayList<>(TestPictures.all(columns, rows, 255));
    pictures.add(pictures.get(2)); // one more, so that two pixels by three components make pixels
    int[] interleaved = new int[2 * 3 * columns * rows];
    for (int i = 0; i < interleaved.length; i++) {
      int pixel = i / 3 % (columns * rows);
      interleaved[i] = pictures.get(i / (3 * columns * rows) * 3 + i % 3)[pixel];
    }
    Path file =
        Fixture.mr(columns, rows)
            .set("SamplesPerPixel", "3")
            .set("PhotometricInterpretation", "RGB")
            .set("PlanarConfiguration", "0")
            .set("NumberOfFrames", "2")
            .bytes(interleaved)
            .write(folder.resolve("colours.dcm"));
    String[] lossy = {"+pc", interleave, "+en", "+md", String.valueOf(near)};
    Path encoded = CharLs.encode(file, near > 0 ? lossy : new String[] {"+pc", interleave});
    List<byte[]> streams = CharLs.streams(encoded);
    for (int i = 0; i < 6; i++) {
      List<short[]> planes =
          JpegLsDecoder.decode(streams.get(i / 3), columns, rows, 3, NO_HURRY).orThrow().planes();
      for (int j = 0; j < columns * rows; j++) {
        int difference = Math.abs(planes.get(i % 3)[j] - pictures.get(i)[j]);
        assertTrue(difference <= near, "picture " + i + ", sample " + j + ": " + difference);
      }
    }
  }

  /** Two streams made into one: CharLS does not write restart intervals. */
  @Test
  void restartIntervals() {
    List<int[]> pictures = TestPictures.all(40, 30, 4095);
    List<byte[]> streams = CharLs.streams(CharLs.encode(grey(40, 30, 12, pictures), "+pc"));
    int[] both = TestPictures.joined(List.of(pictures.get(1), pictures.get(3)));
    byte[] joined = restarted(streams.get(1), streams.get(3), 30);
    assertArrayEquals(both, decoded(joined, 40, 60));
  }

  private static byte[] restarted(byte[] first, byte[] second, int rows) {
    ByteBuffer joined = ByteBuffer.allocate(first.length + second.length + 8);
    joined.put(first, 0, 2).putInt(0xFFDD0004).putShort((short) rows);
    int firstEnd = last(first, 0xD9);
    joined.put(first, 2, firstEnd - 2);
    joined.put((byte) 0xFF).put((byte) 0xD0);
    int secondStart = last(second, 0xDA) + 10;
    joined.put(second, secondStart, second.length - secondStart);
    int frame = last(first, 0xF7) + 6;
    return Arrays.copyOf(joined.putShort(frame + 5, (short) (2 * rows)).array(), joined.position());
  }

  private static int last(byte[] stream, int marker) {
    int at = stream.length - 2;
    while (stream[at] != -1 || (stream[at + 1] & 0xFF) != marker) {
      at--;
    }
    return at;
  }

  @Test
  void mutatedStreamsGiveAValueOrAFailure() {
    List<int[]> pictures = TestPictures.all(24, 20, 65535);
    List<byte[]> streams = CharLs.streams(CharLs.encode(grey(24, 20, 16, pictures), "+pc"));
    Random random = new Random(80);
    int values = 0;
    for (int i = 0; i < 10_000; i++) {
      byte[] mutant = streams.get(i % streams.size()).clone();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        mutant[random.nextInt(mutant.length)] ^= (byte) (1 << random.nextInt(8));
      }
      values += JpegLsDecoder.decode(mutant, 24, 20, 1, NO_HURRY).isSuccess() ? 1 : 0;
    }
    assertTrue(values > 500 && values < 9500, values + " of them were still decodable");
  }

  private Path grey(int columns, int rows, int bits, List<int[]> pictures) {
    Fixture file = Fixture.mr(columns, rows).set("NumberOfFrames", String.valueOf(pictures.size()));
    int[] samples = TestPictures.joined(pictures);
    return (bits > 8 ? file.pixels(samples) : file.bytes(samples))
        .set("BitsStored", String.valueOf(bits))
        .set("HighBit", String.valueOf(bits - 1))
        .write(folder.resolve("original.dcm"));
  }

  private static int[] decoded(byte[] stream, int columns, int rows) {
    short[] plane =
        JpegLsDecoder.decode(stream, columns, rows, 1, NO_HURRY).orThrow().planes().getFirst();
    int[] values = new int[plane.length];
    Arrays.setAll(values, i -> Short.toUnsignedInt(plane[i]));
    return values;
  }
}
