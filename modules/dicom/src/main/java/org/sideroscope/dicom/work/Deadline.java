package org.sideroscope.dicom.work;

import java.time.Duration;

/** Until when a piece of work may go on. Asked often by whoever does it. */
public final class Deadline {

  private final long endNanos;

  private Deadline(long endNanos) {
    this.endNanos = endNanos;
  }

  public static Deadline in(Duration duration) {
    return new Deadline(System.nanoTime() + duration.toNanos());
  }

  /** Also if nobody waits for the work any more: the thread was interrupted. */
  public boolean isPassed() {
    return System.nanoTime() - endNanos > 0 || Thread.currentThread().isInterrupted();
  }
}
