package org.sideroscope.app.levels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sideroscope.findings.VertebralLevels;

class SpinalLevelsTest {

  @ParameterizedTest
  @CsvSource({
    "C2, C2, C2",
    "c2-t4, C2, T4",
    "C2–T4, C2, T4",
    "C3 to 6, C3, C6",
    "' T12 / L1 ', T12, L1",
    "T4–C2, C2, T4",
    "S5, S5, S5"
  })
  void levelsAreUnderstoodAsTheyAreWritten(String written, String from, String to) {
    assertEquals(Optional.of(new VertebralLevels(from, to)), SpinalLevels.parse(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "C", "C0", "C8", "T13", "L6", "C2-", "C2-X4", "cervical"})
  void whatNamesNoLevelIsNoLevel(String written) {
    assertEquals(Optional.empty(), SpinalLevels.parse(written));
  }

  @Test
  void whatIsShownCanBeWrittenAgain() {
    for (String from : SpinalLevels.ALL) {
      for (String to : SpinalLevels.ALL) {
        VertebralLevels span = SpinalLevels.span(from, to);
        assertEquals(Optional.of(span), SpinalLevels.parse(SpinalLevels.text(span)));
      }
    }
  }
}
