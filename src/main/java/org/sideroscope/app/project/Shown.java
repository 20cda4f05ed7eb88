package org.sideroscope.app.project;

import java.util.Locale;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.workstation.project.Worklist.Item;

/** Which lines of a worklist are shown. */
public enum Shown {
  ALL,
  TO_DO,
  OPEN,
  BEGUN,
  DONE,
  TO_SETTLE,
  SKIPPED;

  boolean holds(Item item) {
    Work work = item.work();
    return switch (this) {
      case ALL -> true;
      case TO_DO -> !work.state().isEnded();
      case OPEN -> work.state() == WorkState.OPEN;
      case BEGUN -> work.state() == WorkState.BEGUN;
      case DONE -> work.state() == WorkState.DONE;
      case TO_SETTLE -> item.toSettle();
      case SKIPPED -> work.state() == WorkState.SKIPPED;
    };
  }

  /** The key of its word in the bundle. */
  public String textKey() {
    return "worklist.shown." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
