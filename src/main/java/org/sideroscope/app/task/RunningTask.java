package org.sideroscope.app.task;

import java.util.concurrent.atomic.AtomicBoolean;
import org.sideroscope.foundation.Progress;

/**
 * One piece of work that is under way: how far it is, and a way to stop it. Safe for any thread.
 */
public final class RunningTask implements Progress {

  /**
   * How far the work is.
   *
   * @param total 0 while that is not known
   */
  public record Step(String what, long done, long total) {

    /** Between 0 and 1, or -1 while the total is not known. */
    public double fraction() {
      return total <= 0 ? -1 : Math.min(1.0, (double) done / total);
    }
  }

  private final String title;
  private final Runnable onChange;
  private volatile Step step;
  private final AtomicBoolean cancelled = new AtomicBoolean();

  /** Creates a task that calls {@code onChange}, from any thread, when it moves. */
  public RunningTask(String title, Runnable onChange) {
    this.title = title;
    this.onChange = onChange;
    this.step = new Step(title, 0, 0);
  }

  public String title() {
    return title;
  }

  public Step step() {
    return step;
  }

  @Override
  public void report(String what, long done, long total) {
    step = new Step(what, done, total);
    onChange.run();
  }

  @Override
  public boolean isCancelled() {
    return cancelled.get();
  }

  /** Asks the work to end at its next safe point. */
  public void cancel() {
    cancelled.set(true);
    onChange.run();
  }
}
