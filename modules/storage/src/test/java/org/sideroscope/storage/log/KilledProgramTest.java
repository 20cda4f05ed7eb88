package org.sideroscope.storage.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.port.EventLog;
import org.sideroscope.review.port.Recovery;

/** A real program, killed by force while it draws, over and over on one reading. */
@Timeout(180)
class KilledProgramTest {

  private static final int KILLS = 6;

  @TempDir Path home;

  @Test
  void everyGestureThatWasFinishedIsThereAfterAKill() throws Exception {
    FileReadingArchive archive = new FileReadingArchive(home, InstantSource.system());
    Random random = new Random(11);
    for (int kill = 0; kill < KILLS; kill++) {
      long finished = killAfter(1 + random.nextInt(400), kill);

      EventLog log = archive.open(StrokeLoop.KEY).orThrow();
      assertTrue(
          log.events().size() >= finished, log.events().size() + " of " + finished + " are there");
      assertFalse(log.recovery() instanceof Recovery.Damaged);
      ReadingSession.open(log, InstantSource.system(), Runnable::run).orThrow().close();
    }
  }

  @Test
  void anotherProgramIsToldThatTheReadingIsOpen() throws Exception {
    Process program = start(0);
    try (BufferedReader lines = lines(program)) {
      assertTrue(Long.parseLong(lines.readLine()) >= 0);

      var refused =
          new FileReadingArchive(home, InstantSource.system()).open(StrokeLoop.KEY).toFailure();

      assertEquals(FailureReason.CONFLICT, refused.orElseThrow().reason());
    } finally {
      program.destroyForcibly().waitFor();
    }
  }

  /** Lets the program finish some gestures, kills it, and tells the last event it had logged. */
  private long killAfter(int gestures, long seed) throws IOException, InterruptedException {
    Process program = start(seed);
    long finished = 0;
    try (BufferedReader lines = lines(program)) {
      for (int i = 0; i < gestures; i++) {
        finished = Long.parseLong(lines.readLine());
      }
      // Through its handle, since destroying a process also closes what is left to read of it.
      program.toHandle().destroyForcibly();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        finished = line.isEmpty() ? finished : Math.max(finished, wholeNumber(line, finished));
      }
    } finally {
      program.destroyForcibly();
      assertTrue(program.waitFor(60, TimeUnit.SECONDS));
    }
    return finished;
  }

  /** The last line may have been cut; a number that lost digits is smaller, and proves less. */
  private static long wholeNumber(String line, long otherwise) {
    return line.chars().allMatch(Character::isDigit) ? Long.parseLong(line) : otherwise;
  }

  private Process start(long seed) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            StrokeLoop.class.getName(),
            home.toString(),
            Long.toString(seed))
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static BufferedReader lines(Process program) {
    return new BufferedReader(new InputStreamReader(program.getInputStream(), UTF_8));
  }
}
