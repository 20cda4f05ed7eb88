package org.sideroscope.viewer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WheelStepsTest {

  @Test
  void countsWholeNotches() {
    WheelSteps wheel = new WheelSteps();
    assertEquals(1, wheel.add(1));
    assertEquals(-2, wheel.add(-2));
  }

  @Test
  void addsUpTheSmallStepsOfATouchPad() {
    WheelSteps wheel = new WheelSteps();
    assertEquals(0, wheel.add(0.5));
    assertEquals(1, wheel.add(0.5));
    assertEquals(0, wheel.add(0.25));
  }

  @Test
  void forgetsTheRestWhenTheDirectionTurns() {
    WheelSteps wheel = new WheelSteps();
    wheel.add(0.75);
    assertEquals(0, wheel.add(-0.5));
    assertEquals(-1, wheel.add(-0.5));
  }
}
