package org.sideroscope.dicom.awt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.dicom.Codec;
import org.sideroscope.dicom.work.Deadline;

/** Decoders of others neither print nor go on for ever, whatever they are given. */
class JpegFamilyDecoderTest {

  private static final int SIZE = 64;

  @ParameterizedTest
  @CsvSource({"JPEG_2000, JPEG2000", "JPEG, JPEG"})
  void whatIsCutOffIsNotPrintedAbout(Codec codec, String format) throws IOException {
    byte[] whole = stream(format);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream standardError = System.err;
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      for (int length = 1; length < whole.length; length += 7) {
        decode(codec, Arrays.copyOf(whole, length), Deadline.in(Duration.ofSeconds(10)));
      }
    } finally {
      System.setErr(standardError);
    }
    assertEquals("", printed.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({"JPEG_2000, JPEG2000", "JPEG, JPEG"})
  void aWholeStreamIsDecodedInTimeAndNotWhenItIsOver(Codec codec, String format)
      throws IOException {
    byte[] whole = stream(format);
    assertTrue(decode(codec, whole, Deadline.in(Duration.ofSeconds(10))));
    if (codec == Codec.JPEG_2000) {
      assertFalse(decode(codec, whole, Deadline.in(Duration.ZERO)));
    }
  }

  @Test
  void theCodecThatWritesToTheStandardErrorIsAskedByNobodyElse() {
    assertFalse(ImageIO.getImageReadersByFormatName("jpeg-lossless").hasNext());
  }

  @Test
  void anInterruptedThreadStopsDecoding() throws IOException {
    byte[] whole = stream("JPEG2000");
    Thread.currentThread().interrupt();
    boolean decoded = decode(Codec.JPEG_2000, whole, Deadline.in(Duration.ofSeconds(10)));
    assertTrue(Thread.interrupted(), "the interruption is left to whoever waits for it");
    assertFalse(decoded);
  }

  @Test
  void readingOnBehindTheEndIsStopped() {
    CodeStreamInput in = new CodeStreamInput(new byte[10], Deadline.in(Duration.ofSeconds(10)));
    assertTimeout(
        Duration.ofSeconds(5),
        () -> assertThrows(DecodingStoppedException.class, () -> readForEver(in)));
  }

  @SuppressWarnings("InfiniteLoopStatement") // ends by the exception
  private static void readForEver(CodeStreamInput in) {
    while (true) {
      in.read();
    }
  }

  private static boolean decode(Codec codec, byte[] stream, Deadline deadline) {
    return JpegFamilyDecoder.decode(codec, stream, SIZE, SIZE, deadline).isPresent();
  }

  private static byte[] stream(String format) throws IOException {
    BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_BYTE_GRAY);
    Random random = new Random(5);
    for (int i = 0; i < SIZE * SIZE; i++) {
      image.getRaster().setSample(i % SIZE, i / SIZE, 0, random.nextInt(256));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertTrue(ImageIO.write(image, format, bytes));
    return bytes.toByteArray();
  }
}
