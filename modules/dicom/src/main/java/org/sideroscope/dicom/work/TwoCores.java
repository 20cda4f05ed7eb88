package org.sideroscope.dicom.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.sideroscope.foundation.Progress;

/** Keeps two threads busy with a list of work: enough for a disk and a codec, and no more. */
public final class TwoCores {

  private static final int THREADS = 2;

  private TwoCores() {}

  /** What one thread does with each item it takes; closed when the thread has taken its last. */
  @FunctionalInterface
  public interface Worker<T> extends AutoCloseable {

    void work(T item);

    @Override
    default void close() {}
  }

  /**
   * Does all items, in order but two at a time, and returns when they are done or the work was
   * cancelled. Each thread has a worker of its own.
   *
   * @param what for the user, while it is being done
   * @param worker makes the worker of one thread
   * @return false if the work was cancelled, or the calling thread interrupted, before every item
   *     was done
   */
  public static <T> boolean forEach(
      List<T> items, String what, Progress progress, Supplier<Worker<T>> worker) {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger done = new AtomicInteger();
    Runnable work =
        () -> {
          try (Worker<T> mine = worker.get()) {
            int index;
            while ((index = next.getAndIncrement()) < items.size() && !isStopped(progress)) {
              mine.work(items.get(index));
              progress.report(what, done.incrementAndGet(), items.size());
            }
          }
        };
    runOnAll(work);
    return done.get() == items.size();
  }

  private static boolean isStopped(Progress progress) {
    return progress.isCancelled() || Thread.currentThread().isInterrupted();
  }

  private static void runOnAll(Runnable work) {
    try (ExecutorService executor = Executors.newFixedThreadPool(THREADS, TwoCores::daemon)) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        running.add(executor.submit(work));
      }
      for (Future<?> future : running) {
        await(future);
      }
    }
  }

  /** A bug in the work is a bug of the caller, and thrown there. */
  private static void await(Future<?> future) {
    try {
      future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Reading files failed unexpectedly.", e.getCause());
    } catch (InterruptedException _) {
      // the executor's close passes the interruption on to the workers
      Thread.currentThread().interrupt();
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "dicom-reader");
    thread.setDaemon(true);
    return thread;
  }
}
