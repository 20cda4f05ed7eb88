package org.sideroscope.viewer.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Keeps what it is given until the test runs it, on the test's thread. */
public final class HeldExecutor implements Executor {

  private final Deque<Runnable> held = new ArrayDeque<>();

  @Override
  public synchronized void execute(Runnable work) {
    held.add(work);
  }

  public synchronized int size() {
    return held.size();
  }

  /** Runs the oldest; fails if there is none. */
  public void runNext() {
    Runnable next;
    synchronized (this) {
      next = held.removeFirst();
    }
    next.run();
  }

  /** Runs what is held now; what comes in between stays. */
  public void runHeld() {
    for (int left = size(); left > 0; left--) {
      runNext();
    }
  }

  /** Runs until nothing is left, what comes in between included. */
  public void runAll() {
    while (size() > 0) {
      runNext();
    }
  }
}
