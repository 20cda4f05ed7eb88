package org.sideroscope.workstation.keeping;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.ReadingSession;
import org.sideroscope.review.SessionSnapshot;
import org.sideroscope.review.port.ReadingKey;
import org.sideroscope.storage.disk.PrivateFolder;
import org.sideroscope.storage.sqlite.SqliteReadingArchive;
import org.sideroscope.workstation.files.DiskFailure;
import org.sideroscope.workstation.reading.ExportReading;

/**
 * Keeps a portable file of every reading beside its database, so that no work is hostage to a
 * database. They follow a reading in the background, a while behind it; what cannot be written is
 * told and tried again with the next change.
 */
public final class PortableCopies implements AutoCloseable {

  private final SqliteReadingArchive readings;
  private final ExportReading export;
  private final List<Consumer<Failure>> listeners = new CopyOnWriteArrayList<>();
  private final Map<ReadingKey, SessionSnapshot> waiting = new ConcurrentHashMap<>();
  private final Executor later;
  private boolean inTrouble;

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

  /**
   * Tells that copies cannot be written, where and what to do; once, and again only after one could
   * be written in between. On any thread.
   */
  public void onTrouble(Consumer<Failure> listener) {
    listeners.add(listener);
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
      Optional<Failure> trouble = write(snapshot, file).toFailure();
      trouble.filter(_ -> !inTrouble).ifPresent(failure -> tell(failure, file));
      inTrouble = trouble.isPresent();
    }
  }

  private Result<Path> write(SessionSnapshot snapshot, Path file) {
    try {
      PrivateFolder.create(file.resolveSibling(""));
      return export.write(snapshot, file);
    } catch (IOException e) {
      return Result.failure(DiskFailure.whenWriting(file, e));
    }
  }

  /** The reading itself is safe in the database, and its next change brings another try. */
  private void tell(Failure failure, Path file) {
    Failure told =
        Failure.at(
            failure.reason(),
            String.valueOf(file.toAbsolutePath().getParent()),
            "Your readings are saved, but their portable copies cannot be written here: make room,"
                + " or see that this is a folder you may write to. The next change is copied again.");
    listeners.forEach(listener -> listener.accept(told));
  }

  /** Writes what waits, and waits for the database to be brought up to date. */
  @Override
  public void close() {
    waiting.keySet().forEach(this::write);
    readings.close();
  }
}
