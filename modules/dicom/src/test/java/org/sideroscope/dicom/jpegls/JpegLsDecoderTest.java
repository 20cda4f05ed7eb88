package org.sideroscope.dicom.jpegls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.dicom.work.Deadline;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Streams as constants, first of all the worked example of the standard (T.87 H.3). */
class JpegLsDecoderTest {

  private static final Deadline NO_HURRY = Deadline.in(Duration.ofMinutes(10));

  private static final String START = "FFD8 FFF7000B08 0004 0004 01 011100";
  private static final String SCAN = "FFDA0008 01 0100 00 00 00";
  private static final String DATA = "C000006C80208E01C00000574000006EE6000001BC18000005D800009160";
  private static final int[] EXAMPLE = {
    0, 0, 90, 74, 68, 50, 43, 205, 64, 145, 145, 145, 100, 145, 145, 145
  };

  @Test
  void theExampleOfTheStandard() {
    assertArrayEquals(EXAMPLE, decoded(START + SCAN + DATA + "FFD9", 4, 4));
  }

  @Test
  void bytesBehindTheEndAreNotLookedAt() {
    assertArrayEquals(EXAMPLE, decoded(START + SCAN + DATA + "FFD9 00FF", 4, 4));
  }

  /** Streams that CharLS 2.4.1 made of a formula, narrow samples and colours among them. */
  @ParameterizedTest(name = "{0} bits, off by {1}, {2} components")
  @CsvSource({
    "2, 0, 1, FFD8FFF7000B020007000B01011100FFDA0008010100000000B4E6DED34EE7E92D2B5F27E7F5A4BA5F7E"
        + "FDFA5D2EB0FFD9",
    "5, 0, 1, FFD8FFF7000B050007000B01011100FFDA0008010100000000B30CED7925800084888202100628B4AE00"
        + "85C8EBC532BBE0020001331A2CEFD306F767566AF3545EB4DAE408E9BAFF29E0FFD9",
    "7, 3, 1, FFD8FFF7000B070007000B01011100FFDA0008010100030000DCBDB6EE4924888A491221102C92444441"
        + "989248889C208249220A308204909104266300FFD9",
    "4, 0, 3, FFD8FFF70011040007000B03011100021100031100FFDA000C030100020003000002009247E86EAEAA03"
        + "14514E96AD62446D97F1262504C80CBEAA7F4266FD52504C806B4893023184B891F8935AAFFF3AAFEABF"
        + "546EE4AB57F01314088DFF7FD6B5A6C266FD5492A924A52889F92BF252A577E44B313BB9536D50339555"
        + "7FFF7FFF484200FFD9",
    "6, 2, 3, FFD8FFF70011060007000B03011100021100031100FFDA000C03010002000300020100DFB66A31EFB6F5"
        + "19EE72FE33724889C213A4913B33A488B2244922210C2111492213B088A91223B08109244D0410618924"
        + "8D208E5692C4918A50910A642144511269190AC51122C88896200E93624C126D188412C35B9A60AA3103"
        + "44D5A45AC6AC2AD45AC6C846C22B60FFD9"
  })
  void madeByAnotherEncoder(int bits, int near, int components, String hex) {
    JpegLsImage image = JpegLsDecoder.decode(bytes(hex), 11, 7, components, NO_HURRY).orThrow();
    assertEquals(bits, image.precision());
    assertEquals(components, image.planes().size());
    for (short[] plane : image.planes()) {
      for (int i = 0; i < plane.length; i++) {
        int x = i % 11;
        int y = i / 11;
        int original = x * x + 3 * y * y + x * y & (1 << bits) - 1;
        assertTrue(Math.abs(plane[i] - original) <= near, "sample " + i);
      }
    }
  }

  @Test
  void commentsAndFillBytesAreSkipped() {
    assertArrayEquals(
        EXAMPLE, decoded(START + "FFFE0003 41 FFE10004 FFFF FFFF" + SCAN + DATA + "FFD9", 4, 4));
  }

  @Test
  void afterARestartNothingIsRemembered() {
    String twice = "FFD8 FFF7000B08 0008 0004 01 011100 FFDD0004 0004";
    int[] expected = Arrays.copyOf(EXAMPLE, 32);
    System.arraycopy(EXAMPLE, 0, expected, 16, 16);
    assertArrayEquals(
        expected, decoded(twice + SCAN + DATA + "FFD0" + DATA + "FFD9", 4, 8), "in 2 bytes");
    String inFour = twice.replace("FFDD0004 0004", "FFDD0006 00000004");
    assertArrayEquals(expected, decoded(inFour + SCAN + DATA + "FFD0" + DATA + "FFD9", 4, 8));
    assertEquals("Its compressed image is damaged.", refusal(twice + SCAN + DATA + DATA, 4, 8));
  }

  @Test
  void defaultsCanBeStated() {
    String presets = "FFF8000D 01 00FF 0003 0007 0015 0040";
    assertArrayEquals(EXAMPLE, decoded(START + presets + SCAN + DATA + "FFD9", 4, 4));
    String zeros = "FFF8000D 01 0000 0000 0000 0000 0000";
    assertArrayEquals(EXAMPLE, decoded(START + zeros + SCAN + DATA + "FFD9", 4, 4));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
"""
mapping table    | FFF80006 02 01 01 00     | 01 0100 00 00 00 | UNSUPPORTED | mapping table
table in scan    |                          | 01 0101 00 00 00 | UNSUPPORTED | mapping table
extension        | FFF80004 05 00           | 01 0100 00 00 00 | UNSUPPORTED | extension
mixed colours    | FFE80007 6D72667801      | 01 0100 00 00 00 | UNSUPPORTED | colour transformation
shifted samples  |                          | 01 0100 00 00 01 | UNSUPPORTED | point transformation
no such component|                          | 01 0200 00 00 00 | PARSING     | damaged
no interleaving  |                          | 01 0100 00 03 00 | PARSING     | damaged
too lossy        |                          | 01 0100 FF 00 00 | PARSING     | contradict
bad thresholds   | FFF8000D 01 00FF 0009 0007 0015 0040 | 01 0100 00 00 00 | PARSING | contradict
other JPEG       | FFC40002                 | 01 0100 00 00 00 | PARSING     | damaged
another frame    | FFF7000B08 0005 0004 01 011100 | 01 0100 00 00 00 | PARSING | another size
long segment     | FFFEFFFF                 | 01 0100 00 00 00 | PARSING     | ends early
""")
  void whatIsNotSupportedOrContradictsItselfIsNamed(
      String what, String segments, String scan, FailureReason reason, String word) {
    String stream =
        START + String.valueOf(segments).replace("null", "") + "FFDA0008" + scan + DATA + "FFD9";
    var failure = JpegLsDecoder.decode(bytes(stream), 4, 4, 1, NO_HURRY).toFailure().orElseThrow();
    assertEquals(reason, failure.reason());
    assertTrue(failure.message().contains(word), failure.message());
  }

  @Test
  void anotherSizeThanExpectedIsRefusedBeforeItIsBelieved() {
    String huge = "FFD8 FFF7000B08 FFFF FFFF 01 011100" + SCAN + DATA;
    assertEquals("Its compressed image is of another size.", refusal(huge, 4, 4));
    assertEquals(
        "Its compressed image is of another size.",
        JpegLsDecoder.decode(bytes(START + SCAN + DATA), 4, 4, 3, NO_HURRY)
            .toFailure()
            .orElseThrow()
            .message());
  }

  @Test
  void everyBeginningOfAStreamIsRefused() {
    byte[] whole = bytes(START + SCAN + DATA);
    for (int length = 0; length < whole.length - 1; length++) {
      Result<JpegLsImage> result =
          JpegLsDecoder.decode(Arrays.copyOf(whole, length), 4, 4, 1, NO_HURRY);
      assertTrue(result.toFailure().isPresent(), length + " bytes");
    }
  }

  /** A run to the end of each line takes one bit: the smallest streams there are. */
  @Test
  void aLargeImageInAFewBytes() {
    String header = "FFD8 FFF7000B10 2000 2000 01 011100" + SCAN;
    byte[] stream = Arrays.copyOf(bytes(header), 40_000);
    Arrays.fill(stream, bytes(header).length, stream.length, (byte) 0x7F);
    assertTimeout(
        Duration.ofSeconds(5), () -> JpegLsDecoder.decode(stream, 0x2000, 0x2000, 1, NO_HURRY));
  }

  @Test
  void itGivesUpWhenItsTimeIsOver() {
    Deadline passed = Deadline.in(Duration.ZERO);
    String sentence =
        JpegLsDecoder.decode(bytes(START + SCAN + DATA), 4, 4, 1, passed)
            .toFailure()
            .orElseThrow()
            .message();
    assertEquals("Its compressed image takes too long to decode.", sentence);
  }

  @Test
  void mutatedStreamsGiveAValueOrAFailure() {
    byte[] whole = bytes(START + "FFF8000D 01 00FF 0003 0007 0015 0040" + SCAN + DATA + "FFD9");
    Random random = new Random(20);
    int values = 0;
    for (int i = 0; i < 10_000; i++) {
      byte[] mutant = whole.clone();
      for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
        mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
      }
      values += JpegLsDecoder.decode(mutant, 4, 4, 1, NO_HURRY).isSuccess() ? 1 : 0;
    }
    assertTrue(values > 1000 && values < 9000, values + " of them were still decodable");
  }

  private static int[] decoded(String hex, int columns, int rows) {
    short[] plane =
        JpegLsDecoder.decode(bytes(hex), columns, rows, 1, NO_HURRY).orThrow().planes().getFirst();
    int[] values = new int[plane.length];
    Arrays.setAll(values, i -> Short.toUnsignedInt(plane[i]));
    return values;
  }

  private static String refusal(String hex, int columns, int rows) {
    return JpegLsDecoder.decode(bytes(hex), columns, rows, 1, NO_HURRY)
        .toFailure()
        .orElseThrow()
        .message();
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }
}
