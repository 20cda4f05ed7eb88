package org.sideroscope.dicomobjects.seg;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The primaries of sRGB have known places in CIE L*a*b* under D50. */
class CieLabTest {

  @ParameterizedTest
  @CsvSource({
    "0x000000, 0, 0, 0",
    "0xFFFFFF, 100, 0, 0",
    "0xFF0000, 54.29, 80.81, 69.89",
    "0x00FF00, 87.82, -79.28, 80.99",
    "0x0000FF, 29.57, 68.30, -112.03"
  })
  void coloursAreStoredUnderD50(String rgb, double lightness, double a, double b) {
    double[] stored = CieLab.ofRgb(Integer.decode(rgb));

    assertEquals(lightness, stored[0] * 100 / 65535, 0.02);
    assertEquals(a, stored[1] * 255 / 65535 - 128, 0.02);
    assertEquals(b, stored[2] * 255 / 65535 - 128, 0.02);
  }
}
