package org.sideroscope.storage.log;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.sideroscope.review.port.SaveState;

/**
 * Appends records to a log. A record is written before {@link #append} returns; one thread of the
 * writer's own brings what was written to the disk, as much as there is at a time. What is not
 * known to be on the disk is kept: after a failure it is written again from the last place that is,
 * since a disk that once failed to sync may have dropped what it was given.
 */
final class LogWriter implements AutoCloseable {

  private final AppendFile file;
  private final InstantSource clock;
  private final Duration retryAfter;
  private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();
  private final Thread syncer;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = lock.newCondition();

  /** The records behind {@link #syncedLength}, of which the first {@link #written} are written. */
  private final List<byte[]> unsynced = new ArrayList<>();

  private int written;
  private long syncedLength;
  private long writtenLength;
  private long retryAtNanos;
  private boolean closing;
  private volatile SaveState state;

  /**
   * @param length how much of the file is sound; the next record is written there
   * @param state what holds of the file as it is
   * @param retryAfter how long to wait before a failed write is tried again
   */
  LogWriter(
      AppendFile file, long length, SaveState state, InstantSource clock, Duration retryAfter) {
    this.file = file;
    this.clock = clock;
    this.retryAfter = retryAfter;
    this.syncedLength = length;
    this.writtenLength = length;
    this.state = state;
    this.syncer = Thread.ofPlatform().name("sideroscope-log").daemon().start(this::syncAll);
  }

  SaveState state() {
    return state;
  }

  void onState(Consumer<SaveState> listener) {
    listeners.add(listener);
  }

  /**
   * Writes a record, or keeps it where that fails.
   *
   * @throws IllegalStateException after the writer was closed
   */
  void append(byte[] record) {
    changing(() -> {
      if (closing) {
        throw new IllegalStateException("The log is closed.");
      }
      unsynced.add(record);
      if (state.failure().isEmpty()) {
        state = new SaveState.Saving();
      }
      writeWaiting();
      work.signal();
    });
  }

  /** Waits until everything is on the disk, or has failed once more to get there. */
  @Override
  public void close() {
    changing(() -> {
      closing = true;
      work.signal();
    });
    joinUninterruptibly(syncer);
    try {
      file.close();
    } catch (IOException e) {
      state = failed(e);
    }
  }

  private void syncAll() {
    boolean goesOn = true;
    while (goesOn) {
      awaitWork();
      long[] mark = new long[2];
      changing(() -> {
        writeWaiting();
        mark[0] = written;
        mark[1] = writtenLength;
      });
      sync((int) mark[0], mark[1]);
      goesOn = !isDone();
    }
  }

  /**
   * Brings the first {@code count} records to the disk, while others may be written behind them.
   */
  private void sync(int count, long length) {
    if (count == 0) {
      return;
    }
    try {
      file.force();
      changing(() -> settle(count, length));
    } catch (IOException e) {
      changing(() -> {
        written = 0;
        writtenLength = syncedLength;
        fail(e);
      });
    }
  }

  private void settle(int count, long length) {
    unsynced.subList(0, count).clear();
    written -= count;
    syncedLength = length;
    if (unsynced.isEmpty()) {
      state = new SaveState.Saved(clock.instant());
    } else if (written == unsynced.size()) {
      state = new SaveState.Saving();
    }
  }

  private void writeWaiting() {
    try {
      while (written < unsynced.size()) {
        byte[] record = unsynced.get(written);
        file.write(record, writtenLength);
        writtenLength += record.length;
        written++;
      }
    } catch (IOException e) {
      fail(e);
    }
  }

  private void fail(IOException e) {
    state = failed(e);
    retryAtNanos = System.nanoTime() + retryAfter.toNanos();
  }

  private static SaveState failed(IOException e) {
    return new SaveState.Failed(
        "Not saved: "
            + DiskTrouble.reason(e)
            + ". What you do is kept while the program runs, and saving is tried again.");
  }

  private void awaitWork() {
    lock.lock();
    try {
      while (!closing && (unsynced.isEmpty() || waitsForRetry())) {
        if (unsynced.isEmpty()) {
          work.awaitUninterruptibly();
        } else {
          work.awaitNanos(retryAtNanos - System.nanoTime());
        }
      }
    } catch (InterruptedException e) {
      // Nobody stops this thread but by closing the writer.
    } finally {
      lock.unlock();
    }
  }

  private boolean waitsForRetry() {
    return state.failure().isPresent() && retryAtNanos - System.nanoTime() > 0;
  }

  private boolean isDone() {
    lock.lock();
    try {
      return closing && (unsynced.isEmpty() || state.failure().isPresent());
    } finally {
      lock.unlock();
    }
  }

  /** Changes things under the lock, and tells of a new state after it. */
  private void changing(Runnable change) {
    SaveState before;
    lock.lock();
    try {
      before = state;
      change.run();
    } finally {
      lock.unlock();
    }
    SaveState now = state;
    if (!now.equals(before)) {
      listeners.forEach(listener -> listener.accept(now));
    }
  }

  private static void joinUninterruptibly(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
