package org.sideroscope.workstation.project;

import org.sideroscope.foundation.Progress;

/** The progress of work that somebody has stopped. */
record Stopped() implements Progress {

  @Override
  public void report(String what, long done, long total) {}

  @Override
  public boolean isCancelled() {
    return true;
  }
}
