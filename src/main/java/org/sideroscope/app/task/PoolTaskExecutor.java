package org.sideroscope.app.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Runs work on a few daemon threads and ends it on the window's thread. */
public final class PoolTaskExecutor implements TaskExecutor, AutoCloseable {

  private static final Logger LOG = Logger.getLogger(PoolTaskExecutor.class.getName());

  private final ExecutorService pool;
  private final Consumer<Runnable> windowThread;
  private final RunningTasks tasks;

  /**
   * Creates an executor.
   *
   * @param windowThread runs an action on the window's thread, soon
   * @param tasks where work under way is shown
   */
  public PoolTaskExecutor(int threads, Consumer<Runnable> windowThread, RunningTasks tasks) {
    this.pool = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
    this.windowThread = windowThread;
    this.tasks = tasks;
  }

  @Override
  public <T> RunningTask start(
      String title,
      BackgroundWork<T> work,
      Consumer<? super T> onDone,
      Consumer<Failure> onFailed) {
    RunningTask task = tasks.begin(title, windowThread);
    try {
      pool.execute(() -> {
        Result<T> result = runGuarded(work, task);
        onWindowThread(() -> finish(task, result, onDone, onFailed));
      });
    } catch (RejectedExecutionException _) {
      // the program ends, and nobody waits for it
      onWindowThread(() -> tasks.end(task));
    }
    return task;
  }

  private static <T> Result<T> runGuarded(BackgroundWork<T> work, RunningTask task) {
    try {
      return work.run(task);
    } catch (RuntimeException | Error bug) {
      LOG.log(Level.SEVERE, () -> "Work failed with code " + ProgramError.code(bug));
      return Result.failure(ProgramError.of(bug));
    }
  }

  private <T> void finish(
      RunningTask task, Result<T> result, Consumer<? super T> onDone, Consumer<Failure> onFailed) {
    tasks.end(task);
    switch (result) {
      case Result.Success<T>(T value) -> onDone.accept(value);
      case Result.Failed<T>(Failure failure) -> {
        if (failure.reason() != FailureReason.CANCELLED) {
          onFailed.accept(failure);
        }
      }
    }
  }

  @Override
  public void onWindowThread(Runnable action) {
    windowThread.accept(action);
  }

  @Override
  public void close() {
    pool.shutdownNow();
  }
}
