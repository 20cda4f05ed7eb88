package org.sideroscope.benchmarks.durability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A short run of what {@code packaging/bench durability} does 500 times. */
@Timeout(300)
class KilledReadingsTest {

  private static final int KILLS = 25;

  @TempDir Path folder;

  @Test
  void everyFinishedGestureIsThereAfterAKillAtAnyMoment() throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    KilledReadings.Counts counts = new KilledReadings(folder, classPath, 11).kill(KILLS);

    System.out.println(counts);
    assertEquals(List.of(), counts.lost());
    assertTrue(counts.killedAtWork() > KILLS / 3, counts.toString());
  }
}
