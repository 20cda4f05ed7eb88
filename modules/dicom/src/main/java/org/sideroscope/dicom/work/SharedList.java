package org.sideroscope.dicom.work;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.sideroscope.foundation.Progress;

/**
 * A list of work that threads take items from. Results are published while it is open; once it was
 * closed, none is, not even one whose publication had almost begun.
 */
final class SharedList<T> {

  private final List<T> items;
  private final String what;
  private final Progress progress;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();

  /** Held for reading by publications, which may overlap, and for writing to close. */
  private final ReadWriteLock publishing = new ReentrantReadWriteLock();

  private boolean closed;

  SharedList(List<T> items, String what, Progress progress) {
    this.items = items;
    this.what = what;
    this.progress = progress;
  }

  /** The next item; empty if there is none, or the user cancelled. */
  Optional<T> next() {
    if (isStopped()) {
      return Optional.empty();
    }
    int index = next.getAndIncrement();
    return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
  }

  /** Whether the user cancelled, or the thread was interrupted. */
  boolean isStopped() {
    return progress.isCancelled() || Thread.currentThread().isInterrupted();
  }

  /** Makes a result known; false if the list was closed, and then it is not. */
  boolean publish(Runnable result) {
    publishing.readLock().lock();
    try {
      if (!closed) {
        result.run();
        progress.report(what, done.incrementAndGet(), items.size());
      }
      return !closed;
    } finally {
      publishing.readLock().unlock();
    }
  }

  void close() {
    publishing.writeLock().lock();
    try {
      closed = true;
    } finally {
      publishing.writeLock().unlock();
    }
  }

  boolean isDone() {
    return done.get() == items.size();
  }
}
