package org.sideroscope.dicom.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.sideroscope.foundation.Progress;

/** Two threads share a list, and whoever waits for them need not wait once they cancel. */
@Timeout(60)
class TwoCoresTest {

  private static final List<Integer> ITEMS = IntStream.range(0, 100).boxed().toList();

  @Test
  void everyItemIsDoneOnce() {
    Queue<Integer> known = new ConcurrentLinkedQueue<>();
    assertTrue(
        TwoCores.forEach(ITEMS, "Counting", Progress.NONE, () -> item -> () -> known.add(item)));
    assertEquals(ITEMS, known.stream().sorted().toList());
  }

  @Test
  void twoAreDoneAtATime() {
    CountDownLatch both = new CountDownLatch(2);
    assertTrue(
        TwoCores.forEach(
            List.of(1, 2),
            "Meeting",
            Progress.NONE,
            () ->
                item -> {
                  both.countDown();
                  return () -> awaitUninterrupted(both);
                }));
  }

  @Test
  void cancellingDoesNotWaitForAnItemAndDropsWhatComesOfIt() throws InterruptedException {
    Cancellable progress = new Cancellable();
    Queue<Integer> known = new ConcurrentLinkedQueue<>();
    CountDownLatch returned = new CountDownLatch(1);
    Semaphore closed = new Semaphore(0);
    boolean done =
        TwoCores.forEach(
            ITEMS, "Hanging", progress, () -> new Hanging(known, returned, progress, closed));
    assertFalse(done);
    int before = known.size();
    returned.countDown();
    closed.acquire(2);
    assertEquals(before, known.size(), "what came late was made known");
    assertEquals(before, progress.reports, "what came late was reported");
  }

  /** Cancels with its fifth item, and then does not come back from any until it is let. */
  private record Hanging(
      Queue<Integer> known, CountDownLatch returned, Cancellable progress, Semaphore closed)
      implements TwoCores.Worker<Integer> {

    @Override
    public Runnable work(Integer item) {
      if (item >= 4) {
        progress.cancelled = true;
        awaitUninterrupted(returned);
      }
      return () -> known.add(item);
    }

    @Override
    public void close() {
      closed.release();
    }
  }

  @Test
  void anInterruptedCallerStopsAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    boolean done =
        TwoCores.forEach(ITEMS, "Waiting", Progress.NONE, TwoCoresTest::waitToBeInterrupted);
    assertTrue(Thread.interrupted());
    assertFalse(done);
  }

  private static TwoCores.Worker<Integer> waitToBeInterrupted() {
    return item -> {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
      return () -> {};
    };
  }

  @Test
  void aBugIsThrownToTheCaller() {
    assertThrows(
        IllegalStateException.class,
        () ->
            TwoCores.forEach(
                ITEMS,
                "Failing",
                Progress.NONE,
                () ->
                    item -> {
                      throw new UnsupportedOperationException("a bug");
                    }));
  }

  private static final class Cancellable implements Progress {
    private volatile boolean cancelled;
    private volatile int reports;

    @Override
    public synchronized void report(String what, long done, long total) {
      reports = reports + 1;
    }

    @Override
    public boolean isCancelled() {
      return cancelled;
    }
  }

  private static void awaitUninterrupted(CountDownLatch latch) {
    boolean waiting = true;
    while (waiting) {
      try {
        latch.await();
        waiting = false;
      } catch (InterruptedException _) {
        // threads that were given up are interrupted; a decoder may not notice
      }
    }
  }
}
