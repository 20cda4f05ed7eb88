package org.sideroscope.dicom.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams cut down to their markers, with 16 bytes in place of coded data. */
class JpegMarkersTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "baseline,                      FFC00002 FFDA0002,          64, 1, false, true",
    "extended,                      FFC10002 FFDA0002,          64, 1, false, true",
    "progressive,                   FFC20002 FFDA0002,          64, 1, false, false",
    "lossless,                      FFC30002 FFDA0002,           8, 1, true,  true",
    "lossless where it must not be, FFC30002 FFDA0002,           8, 1, false, false",
    "baseline where it must not be, FFC00002 FFDA0002,           8, 1, true,  false",
    "another scan,                  FFC00002 FFDA0002 FFDA0002, 64, 1, false, false",
    "a scan for each colour,        FFC00002 FFDA0002 FFDA0002, 64, 3, false, true",
    "a scan's marker in a comment,  FFC00002 FFFE0006FFDAFFDA FFDA0002, 64, 1, false, true",
    "restarts and stuffed bytes,    FFC00002 FFDA0002 01FF00FFD0FFD7, 64, 1, false, true",
    "too few bits for its blocks,   FFC00002 FFDA0002,         128, 1, false, false",
    "too few bits for its samples,  FFC30002 FFDA0002,          16, 1, true,  false"
  })
  void soundness(
      String what, String segments, int columns, int samples, boolean lossless, boolean sound) {
    byte[] head = HexFormat.of().parseHex("FFD8" + segments.replace(" ", ""));
    byte[] stream = Arrays.copyOf(head, head.length + 16);
    CodestreamSize size = new CodestreamSize(columns, columns, samples);
    assertEquals(sound, JpegMarkers.areSound(stream, size, lossless));
  }
}
