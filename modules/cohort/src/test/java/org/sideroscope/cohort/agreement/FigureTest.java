package org.sideroscope.cohort.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How a statistic is written, in tables and on the screen. */
class FigureTest {

  private static final Sample SAMPLE = new Sample(12, 2, 1);

  @Test
  void anEstimateHasItsIntervalAndItsCautions() {
    Figure figure =
        Figure.of(
            new Estimate(
                -0.00312345678,
                new Interval(-0.1, 0.09996, IntervalMethod.BLAND_ALTMAN),
                SAMPLE,
                List.of(Caution.FEW_CASES, Caution.MISSING_READINGS)));

    assertEquals("-0.003123", figure.value());
    assertEquals("-0.100000", figure.low());
    assertEquals("0.099960", figure.high());
    assertEquals("bland-altman", figure.method());
    assertEquals(12, figure.used());
    assertEquals(3, figure.leftOut());
    assertEquals("−0.003 (−0.100 to 0.100)", figure.roundedWithInterval());
    assertEquals(
        Caution.FEW_CASES.sentence() + " " + Caution.MISSING_READINGS.sentence(), figure.note());
  }

  @Test
  void nothingIsMinusZeroAndNoIntervalIsNotMadeUp() {
    Figure figure = Figure.of(new Estimate(-1e-9, null, SAMPLE, List.of()));

    assertEquals("0.000000", figure.value());
    assertEquals("", figure.low());
    assertEquals("0.000", figure.roundedWithInterval());
    assertEquals("", figure.note());
  }

  @Test
  void whatIsNotDefinedSaysWhyAndHasNoFigure() {
    Figure figure = Figure.of(new Undefined(Undefined.Reason.ONE_CATEGORY, SAMPLE));

    assertFalse(figure.isDefined());
    assertEquals("", figure.value());
    assertEquals("", figure.roundedWithInterval());
    assertEquals(Undefined.Reason.ONE_CATEGORY.sentence(), figure.note());
  }
}
