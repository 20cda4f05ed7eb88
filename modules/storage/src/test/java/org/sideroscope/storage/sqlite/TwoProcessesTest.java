package org.sideroscope.storage.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.findings.Distribution;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.event.DistributionCalled;
import org.sideroscope.review.port.Access;
import org.sideroscope.review.port.Recovery;

/** One study in the windows of two programs. */
@Timeout(60)
class TwoProcessesTest {

  @TempDir Path home;

  @Test
  void theSecondLooksOnAndTakesOverOnceTheFirstIsKilled() throws Exception {
    try (OtherProcess first = OtherProcess.start(HoldingProgram.class, home);
        SqliteReadingArchive archive = SqliteReadingArchive.inHome(home, InstantSource.system())) {
      String head = first.line();

      try (ReadingSession second = open(archive)) {
        String sentence = second.access().refusal().orElseThrow();
        assertTrue(
            sentence.contains("reader-h (" + System.getProperty("user.name") + "@"), sentence);
        assertEquals(head, second.head().sha256());
        assertEquals(
            FailureReason.CONFLICT,
            second
                .apply(new DistributionCalled(Distribution.ASYMMETRIC))
                .toFailure()
                .orElseThrow()
                .reason());
      }

      first.kill();

      try (ReadingSession heir = open(archive)) {
        assertEquals(new Access.Writable(), heir.access());
        assertEquals(new Recovery.Whole(), heir.recovery());
        assertEquals(head, heir.head().sha256());
        assertTrue(heir.apply(new DistributionCalled(Distribution.ASYMMETRIC)).isSuccess());
      }
    }
  }

  private static ReadingSession open(SqliteReadingArchive archive) {
    return ReadingSession.open(
            archive.open(HoldingProgram.KEY).orThrow(), InstantSource.system(), Runnable::run)
        .orThrow();
  }
}
