package org.sideroscope.app.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The work under way, for the status line. Its list is touched on the window's thread only;
 * progress from other threads is coalesced into one repaint.
 */
public final class RunningTasks {

  private final List<RunningTask> running = new ArrayList<>();
  private final List<Runnable> listeners = new ArrayList<>();
  private final AtomicBoolean repaintAsked = new AtomicBoolean();

  /** Adds a listener that is called on the window's thread when anything moved. */
  public void onChange(Runnable listener) {
    listeners.add(listener);
  }

  /** The tasks under way, oldest first. */
  public List<RunningTask> running() {
    return List.copyOf(running);
  }

  /** Shows a piece of work that somebody else runs; end it with {@link #end}. */
  public RunningTask begin(String title, Consumer<Runnable> windowThread) {
    RunningTask task = new RunningTask(title, () -> repaintSoon(windowThread));
    windowThread.accept(() -> {
      running.add(task);
      changed();
    });
    return task;
  }

  /** The work is over; on the window's thread. */
  public void end(RunningTask task) {
    running.remove(task);
    changed();
  }

  private void repaintSoon(Consumer<Runnable> windowThread) {
    if (repaintAsked.compareAndSet(false, true)) {
      windowThread.accept(() -> {
        repaintAsked.set(false);
        changed();
      });
    }
  }

  private void changed() {
    listeners.forEach(Runnable::run);
  }
}
