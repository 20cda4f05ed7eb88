package org.sideroscope.dicom.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.sideroscope.foundation.Progress;

/** Keeps two threads busy with a list of work: enough for a disk and a codec, and no more. */
public final class TwoCores {

  private static final int THREADS = 2;

  /** How often the caller looks whether the user cancelled. */
  private static final int LOOK_MS = 20;

  private TwoCores() {}

  /** What one thread does with each item it takes; closed when the thread has taken its last. */
  @FunctionalInterface
  public interface Worker<T> extends AutoCloseable {

    /**
     * Does an item, and changes nothing that others see.
     *
     * @return makes the result known; run at once, or never if the work was cancelled meanwhile
     */
    Runnable work(T item);

    @Override
    default void close() {}
  }

  /**
   * Does all items, in order but two at a time, and returns when they are done or the work was
   * cancelled. Each thread has a worker of its own. Cancelling does not wait for items that are
   * being done: their threads are interrupted and left to themselves, and what comes of them is
   * dropped.
   *
   * @param what for the user, while it is being done
   * @param worker makes the worker of one thread
   * @return false if the work was cancelled, or the calling thread interrupted, before every item
   *     was done
   */
  public static <T> boolean forEach(
      List<T> items, String what, Progress progress, Supplier<Worker<T>> worker) {
    SharedList<T> list = new SharedList<>(items, what, progress);
    ExecutorService executor = Executors.newFixedThreadPool(THREADS, TwoCores::daemon);
    List<Future<?>> running = new ArrayList<>();
    try {
      for (int i = 0; i < THREADS; i++) {
        running.add(executor.submit(() -> workOff(list, worker)));
      }
      running.forEach(future -> await(future, list));
    } finally {
      list.close();
      executor.shutdownNow();
    }
    return list.isDone();
  }

  private static <T> void workOff(SharedList<T> list, Supplier<Worker<T>> worker) {
    try (Worker<T> mine = worker.get()) {
      Optional<T> item = list.next();
      while (item.isPresent() && list.publish(mine.work(item.get()))) {
        item = list.next();
      }
    }
  }

  /** A bug in the work is a bug of the caller, and thrown there. */
  private static void await(Future<?> future, SharedList<?> list) {
    try {
      while (!list.isStopped()) {
        if (isDone(future)) {
          return;
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("Reading files failed unexpectedly.", e.getCause());
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean isDone(Future<?> future) throws ExecutionException, InterruptedException {
    try {
      future.get(LOOK_MS, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "dicom-reader");
    thread.setDaemon(true);
    return thread;
  }
}
