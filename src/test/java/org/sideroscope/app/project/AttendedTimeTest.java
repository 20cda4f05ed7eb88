package org.sideroscope.app.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AttendedTimeTest {

  private long now = 5_000_000_000L;
  private final AttendedTime time = new AttendedTime(() -> now);

  private void pass(int seconds) {
    now += Duration.ofSeconds(seconds).toNanos();
  }

  private void assertSpent(int seconds) {
    assertEquals(Duration.ofSeconds(seconds), time.spent());
  }

  @Test
  void shortPausesBetweenSignsCount() {
    pass(30);
    time.sign();
    pass(120);
    time.sign();
    assertSpent(150);
    pass(10);
    assertSpent(160);
  }

  @Test
  void aLongPauseDoesNotCountFromItsFirstSecondOn() {
    pass(30);
    time.sign();
    pass(119);
    assertSpent(149);
    pass(2);
    assertSpent(30);
    pass(3600);
    time.sign();
    assertSpent(30);
    pass(7);
    assertSpent(37);
  }

  @Test
  void whoLeavesAtOnceSpendsNothing() {
    pass(121);
    assertSpent(0);
  }
}
