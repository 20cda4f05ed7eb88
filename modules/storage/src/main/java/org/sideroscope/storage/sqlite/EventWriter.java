package org.sideroscope.storage.sqlite;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.sideroscope.review.port.SaveState;

/**
 * Appends events. An event is written before {@link #append} returns; one thread of the writer's
 * own brings what was written to the disk, as much as there is at a time. What is not known to be
 * on the disk is kept: after a failure it is brought there again.
 */
final class EventWriter implements AutoCloseable {

  private final EventSink sink;
  private final InstantSource clock;
  private final Duration retryAfter;
  private final Runnable release;
  private final Runnable ended;
  private final List<Consumer<SaveState>> listeners = new CopyOnWriteArrayList<>();
  private final CountDownLatch settled = new CountDownLatch(1);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition work = lock.newCondition();

  /** What is not known to be on the disk, of which the first {@link #written} are written. */
  private final List<StoredEvent> unsynced = new ArrayList<>();

  private int written;
  private boolean syncFailed;
  private long retryAtNanos;
  private boolean closing;
  private volatile SaveState state;

  /**
   * @param state what holds of the log as it is
   * @param retryAfter how long to wait before what failed is tried again
   * @param release runs when nothing more is written, before {@link #close} returns
   * @param ended runs once the sink is closed, on the writer's thread
   */
  EventWriter(
      EventSink sink,
      SaveState state,
      InstantSource clock,
      Duration retryAfter,
      Runnable release,
      Runnable ended) {
    this.sink = sink;
    this.clock = clock;
    this.retryAfter = retryAfter;
    this.release = release;
    this.ended = ended;
    this.state = state;
    Thread.ofPlatform().name("sideroscope-log").daemon().start(this::run);
  }

  SaveState state() {
    return state;
  }

  void onState(Consumer<SaveState> listener) {
    listeners.add(listener);
  }

  /**
   * Writes an event, or keeps it where that fails.
   *
   * @throws IllegalStateException after the writer was closed
   */
  void append(StoredEvent event) {
    changing(() -> {
      if (closing) {
        throw new IllegalStateException("The log is closed.");
      }
      unsynced.add(event);
      if (state.failure().isEmpty()) {
        state = new SaveState.Saving();
      }
      writeWaiting();
      work.signal();
    });
  }

  /**
   * Waits until everything is on the disk, or has failed once more to get there. The sink, which
   * may have the database brought up to date, is closed behind that by the writer's thread.
   */
  @Override
  public void close() {
    changing(() -> {
      closing = true;
      work.signal();
    });
    awaitUninterruptibly(settled);
  }

  private void run() {
    try {
      syncAll();
    } finally {
      release.run();
      settled.countDown();
      sink.close();
      ended.run();
    }
  }

  private void syncAll() {
    boolean goesOn = true;
    while (goesOn) {
      awaitWork();
      changing(this::writeWaiting);
      sync(writtenNow());
      goesOn = !isDone();
    }
  }

  private List<StoredEvent> writtenNow() {
    lock.lock();
    try {
      return List.copyOf(unsynced.subList(0, written));
    } finally {
      lock.unlock();
    }
  }

  /** Brings events to the disk, while others may be written behind them. */
  private void sync(List<StoredEvent> events) {
    if (events.isEmpty()) {
      return;
    }
    Optional<String> failure = syncFailed ? sink.writeAgain(events) : sink.sync();
    syncFailed = failure.isPresent();
    changing(() -> failure.ifPresentOrElse(this::fail, () -> settle(events.size())));
  }

  private void settle(int count) {
    unsynced.subList(0, count).clear();
    written -= count;
    if (unsynced.isEmpty()) {
      state = new SaveState.Saved(clock.instant());
    } else if (written == unsynced.size()) {
      state = new SaveState.Saving();
    }
  }

  private void writeWaiting() {
    List<StoredEvent> waiting = List.copyOf(unsynced.subList(written, unsynced.size()));
    if (!waiting.isEmpty()) {
      sink.write(waiting).ifPresentOrElse(this::fail, () -> written = unsynced.size());
    }
  }

  private void fail(String reason) {
    state =
        new SaveState.Failed(
            "Not saved: "
                + reason
                + ". What you do is kept while the program runs, and saving is tried again.");
    retryAtNanos = System.nanoTime() + retryAfter.toNanos();
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

  private static void awaitUninterruptibly(CountDownLatch latch) {
    boolean interrupted = false;
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
