package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandTest {

  private static Hand brush(double diameterMm) {
    return Hand.of(ViewportTool.BRUSH, diameterMm);
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 1",
    "1, 1.5",
    "1.2, 1.5",
    "3.5, 4",
    "4, 5",
    "9, 10",
    "10, 15",
    "12, 15",
    "50, 50"
  })
  void growsInRoundSteps(double from, double to) {
    assertEquals(to, brush(from).withLargerBrush().brushDiameterMm());
  }

  @ParameterizedTest
  @CsvSource({"1, 0.5", "0.5, 0.5", "4, 3.5", "5, 4", "10, 9", "15, 10", "12, 10", "50, 45"})
  void shrinksInTheSameSteps(double from, double to) {
    assertEquals(to, brush(from).withSmallerBrush().brushDiameterMm());
  }

  @Test
  void reachesBothEndsByKey() {
    Hand hand = brush(3);
    for (int i = 0; i < 40; i++) {
      hand = hand.withLargerBrush();
    }
    assertEquals(Hand.MOST_BRUSH_MM, hand.brushDiameterMm());
    for (int i = 0; i < 40; i++) {
      hand = hand.withSmallerBrush();
    }
    assertEquals(Hand.LEAST_BRUSH_MM, hand.brushDiameterMm());
  }

  @Test
  void knowsWhichToolsPaint() {
    assertTrue(ViewportTool.ERASER.paints());
    assertEquals(ViewportTool.ERASER, brush(3).withTool(ViewportTool.ERASER).tool());
  }
}
