package org.sideroscope.workstation.keeping;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.disk.PrivateFolder;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;
import org.sideroscope.workstation.reading.ExportReading;

/**
 * Keeps a portable file of every reading beside its database, so that no work is hostage to a
 * database. They follow a reading in the background, a while behind it; what cannot be written is
 * tried again with the next change.
 */
public final class PortableCopies implements AutoCloseable {

  private final SqliteReadingArchive readings;
  private final ExportReading export;
  private final Map<ReadingKey, SessionSnapshot> waiting = new ConcurrentHashMap<>();
  private final Executor later;

  /**
   * @param behind how long after a change its file is written
   */
  public PortableCopies(SqliteReadingArchive readings, ExportReading export, Duration behind) {
    this.readings = readings;
    this.export = export;
    this.later = CompletableFuture.delayedExecutor(behind.toMillis(), TimeUnit.MILLISECONDS);
  }

  /**
   * Writes a file of the reading now and after its changes. Where it cannot be changed here, it is
   * not written now: whoever has it may be further on.
   */
  public void follow(ReadingKey key, ReadingSession session) {
    session.onChange(snapshot -> changed(key, snapshot));
    if (session.access().refusal().isEmpty()) {
      changed(key, session.snapshot());
    }
  }

  /** Called on the thread that draws: leaves everything to another. */
  private void changed(ReadingKey key, SessionSnapshot snapshot) {
    if (waiting.put(key, snapshot) == null) {
      later.execute(() -> write(key));
    }
  }

  /** A reading that was deleted in the meantime is not written. */
  private synchronized void write(ReadingKey key) {
    @Nullable SessionSnapshot snapshot = waiting.remove(key);
    Path file = readings.portable(key);
    if (snapshot != null && snapshot.head().sequence() > 0 && readings.holds(key)) {
      try {
        PrivateFolder.create(file.resolveSibling(""));
        export.write(snapshot, file);
      } catch (IOException e) {
        // the reading itself is safe, and its next change brings another try
      }
    }
  }

  /** Writes what waits, and waits for the database to be brought up to date. */
  @Override
  public void close() {
    waiting.keySet().forEach(this::write);
    readings.close();
  }
}
