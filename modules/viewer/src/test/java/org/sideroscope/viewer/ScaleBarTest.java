package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleBarTest {

  @ParameterizedTest
  @CsvSource({
    "100, 1, 100, 10 cm",
    "99.9, 1, 50, 5 cm",
    "100, 5, 20, 2 cm",
    "100, 11, 5, 5 mm",
    "100, 60, 1, 1 mm",
    "100, 150, 0.5, 0.5 mm",
  })
  void takesTheLongestRoundLength(double pixels, double pixelsPerMm, double mm, String text) {
    ScaleBar bar = ScaleBar.within(pixels, pixelsPerMm).orElseThrow();
    assertEquals(mm, bar.lengthMm(), 1e-9);
    assertEquals(mm * pixelsPerMm, bar.pixels(), 1e-6);
    assertEquals(text, bar.text());
  }

  @Test
  void isAlwaysBetweenHalfAndAllOfTheRoom() {
    for (double pixelsPerMm = 0.1; pixelsPerMm < 900; pixelsPerMm *= 1.013) {
      double pixels = ScaleBar.within(120, pixelsPerMm).orElseThrow().pixels();
      assertTrue(pixels <= 120 * (1 + 1e-9) && pixels >= 120 / 2.51, "at " + pixelsPerMm);
    }
  }

  @Test
  void isLeftOutWhereItWouldBeSmallerThanTheScannerSees() {
    assertEquals(Optional.empty(), ScaleBar.within(10, 200));
  }
}
