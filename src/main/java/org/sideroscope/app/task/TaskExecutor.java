package org.sideroscope.app.task;

import java.util.function.Consumer;
import org.sideroscope.foundation.Failure;

/** Runs work away from the window's thread and brings its end back to it. */
public interface TaskExecutor {

  /**
   * Starts the work.
   *
   * @param title what is being done, for the user
   * @param onDone called on the window's thread with the value
   * @param onFailed called on the window's thread with the failure; not called when cancelled
   * @return the task, for showing its progress and cancelling it
   */
  <T> RunningTask start(
      String title, BackgroundWork<T> work, Consumer<? super T> onDone, Consumer<Failure> onFailed);

  /** Runs something on the window's thread, soon; from any thread. */
  void onWindowThread(Runnable action);
}
