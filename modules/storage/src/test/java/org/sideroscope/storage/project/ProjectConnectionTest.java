package org.sideroscope.storage.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectConnectionTest {

  @TempDir Path folder;

  private final AtomicInteger calls = new AtomicInteger();
  private final AtomicLong nanos = new AtomicLong();
  private boolean isAway = true;

  private ProjectConnection lost() throws SQLException {
    SqliteSource there = new SqliteSource(folder.resolve("a.db"));
    ProjectConnection.Source source =
        () -> {
          calls.incrementAndGet();
          if (isAway) {
            throw new SQLException("silent", "08001");
          }
          return there.connect();
        };
    return ProjectConnection.openOrLost(source, SqlDialect.SQLITE, nanos::get);
  }

  @Test
  void aServerThatDoesNotAnswerIsNotWaitedForWithEveryStep() throws SQLException {
    try (ProjectConnection connection = lost()) {
      for (int step = 0; step < 5; step++) {
        assertFalse(connection.answers());
      }

      assertEquals(1, calls.get());
    }
  }

  @Test
  void aServerThatIsThereAgainIsMetAfterAWhile() throws SQLException {
    try (ProjectConnection connection = lost()) {
      isAway = false;
      nanos.addAndGet(Duration.ofSeconds(14).toNanos());
      assertFalse(connection.answers());

      nanos.addAndGet(Duration.ofSeconds(2).toNanos());
      assertTrue(connection.answers());
      assertFalse(connection.isLost());
    }
  }
}
