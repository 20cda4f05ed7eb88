package org.sideroscope.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sideroscope.foundation.FailureReason;

class LaunchOptionsTest {

  @Test
  void takesPathsAmongOptions() {
    LaunchOptions options =
        LaunchOptions.parse(List.of("a", "--snapshot", "b.png", "--start-times", "c")).orThrow();
    assertEquals(Optional.of(Path.of("b.png")), options.snapshot());
    assertTrue(options.startTimes());
    assertEquals(List.of(Path.of("a"), Path.of("c")), options.paths());
  }

  @Test
  void opensNothingForNothing() {
    assertEquals(
        new LaunchOptions(Optional.empty(), false, Optional.empty(), List.of()),
        LaunchOptions.parse(List.of()).orThrow());
  }

  @Test
  void timesTheNextStudyOfAReader() {
    LaunchOptions options = LaunchOptions.parse(List.of("--next-times", "r1", "p")).orThrow();
    assertEquals(Optional.of("r1"), options.nextTimes());
    assertEquals(List.of(Path.of("p")), options.paths());
  }

  @Test
  void missesTheNameOfThePicture() {
    assertEquals(
        FailureReason.INVALID,
        LaunchOptions.parse(List.of("a", "--snapshot")).toFailure().orElseThrow().reason());
  }
}
