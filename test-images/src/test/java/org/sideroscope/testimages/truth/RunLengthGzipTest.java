package org.sideroscope.testimages.truth;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunLengthGzipTest {

  @Test
  void everyRunLengthComesBack() throws IOException {
    for (int run = 0; run <= 600; run++) {
      byte[] bytes = new byte[run + 2];
      bytes[0] = 7;
      Arrays.fill(bytes, 1, run + 1, (byte) 200);
      assertArrayEquals(bytes, unzipped(zipped(bytes)));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 256})
  void chanceComesBack(int values) throws IOException {
    Random random = new Random(values);
    byte[] bytes = new byte[100_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) random.nextInt(values);
    }
    assertArrayEquals(bytes, unzipped(zipped(bytes)));
  }

  @Test
  void nothingComesBackAsNothing() throws IOException {
    assertArrayEquals(new byte[0], unzipped(zipped(new byte[0])));
  }

  @Test
  void longRunsTakeLittleRoom() throws IOException {
    assertTrue(zipped(new byte[1_000_000]).length < 8_000);
  }

  private static byte[] zipped(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (RunLengthGzip gzip = new RunLengthGzip(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] unzipped(byte[] zipped) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return in.readAllBytes();
    }
  }
}
