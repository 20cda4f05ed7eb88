package org.sideroscope.app.task;

import java.util.function.DoubleConsumer;
import org.sideroscope.foundation.Progress;

/**
 * The progress of a task that also moves a bar.
 *
 * @param onMoved is told the share that is done, 0 to 1, on the window's thread; less than 0 where
 *     it is not known
 */
public record MovingProgress(Progress task, TaskExecutor tasks, DoubleConsumer onMoved)
    implements Progress {

  @Override
  public void report(String what, long done, long total) {
    task.report(what, done, total);
    tasks.onWindowThread(() -> onMoved.accept(total <= 0 ? -1 : (double) done / total));
  }

  @Override
  public boolean isCancelled() {
    return task.isCancelled();
  }
}
