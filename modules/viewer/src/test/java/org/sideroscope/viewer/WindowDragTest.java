package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sideroscope.imaging.WindowLevel;

class WindowDragTest {

  private static final WindowLevel START = WindowLevel.of(400, 800);

  @Test
  void widensToTheRightAndLightensUpwards() {
    assertTrue(WindowDrag.from(START, 50, 0).width() > 800);
    assertTrue(WindowDrag.from(START, -50, 0).width() < 800);
    assertTrue(WindowDrag.from(START, 0, -50).lightness(400) > START.lightness(400));
  }

  @Test
  void comesBackWhenThePointerDoes() {
    assertEquals(START, WindowDrag.from(START, 0, 0));
  }

  @Test
  void feelsTheSameForNarrowWindows() {
    WindowLevel phase = WindowDrag.from(WindowLevel.of(0, 6.28), 100, 40);
    WindowLevel magnitude = WindowDrag.from(WindowLevel.of(0, 628), 100, 40);
    assertEquals(magnitude.width(), phase.width() * 100, 1e-9);
    assertEquals(magnitude.centre(), phase.centre() * 100, 1e-9);
  }

  @Test
  void staysAWindowHoweverFarItIsDragged() {
    assertTrue(WindowDrag.from(START, -100_000, 0).width() > 0);
    assertTrue(Double.isFinite(WindowDrag.from(START, 1e9, 1e9).width()));
  }
}
