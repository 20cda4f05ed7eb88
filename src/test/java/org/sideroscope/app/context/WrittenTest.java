package org.sideroscope.app.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.findings.CsfSample;

class WrittenTest {

  @ParameterizedTest
  @ValueSource(strings = {"2026", "2026-05", "2026-05-01", "2024-02-29"})
  void aDateIsADayAMonthOrAYear(String text) {
    assertTrue(Written.isDate(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "26", "2026-13", "2026-5", "2026-02-30", "May 2026"})
  void whatIsNoDateIsRefused(String text) {
    assertFalse(Written.isDate(text));
  }

  @Test
  void yearsAndNumbersHaveBounds() {
    assertEquals(Optional.of(2015), Written.year("2015"));
    assertEquals(Optional.empty(), Written.year("1234"));
    assertEquals(Optional.empty(), Written.year("15"));
    assertEquals(Optional.of(2.5), Written.number("2,5", 10));
    assertEquals(Optional.empty(), Written.number("11", 10));
    assertEquals(Optional.empty(), Written.number("-1", 10));
    assertEquals("2.5", Written.text(2.5));
    assertEquals("20", Written.text(20));
  }

  @Test
  void redToWhiteCellsAreOfOneSampleOnly() {
    CsfSample red = new CsfSample("redCells", "1200", "/µl", "2026-05-01");
    CsfSample white = new CsfSample("white cell count", "2", "/µl", "2026-05-01");
    CsfSample later = new CsfSample("whiteCells", "4", "/µl", "2026-06-01");

    assertEquals(Optional.of("600"), CsfRatio.of(List.of(red, white)));
    assertEquals(Optional.empty(), CsfRatio.of(List.of(red)));
    assertEquals(Optional.empty(), CsfRatio.of(List.of(red, white, later)));
  }
}
