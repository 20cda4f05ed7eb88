package org.sideroscope.workstation.hanging;

import java.util.List;

/**
 * What one viewport takes.
 *
 * @param name what it is for, in a word or two
 * @param importance how much it counts when protocols are compared, 0 to {@value #MOST_IMPORTANCE}
 * @param wishes what it would take; the best fit hangs
 * @param otherwise what happens where nothing fits
 * @param missing what to say then: one sentence, or empty
 */
public record ViewportRule(
    String name, int importance, List<SeriesWish> wishes, Otherwise otherwise, String missing) {

  public static final int MOST_IMPORTANCE = 10;

  /** What happens where no series fits. */
  public enum Otherwise {
    /** The largest series that hangs nowhere else. */
    ANY_OTHER,
    /** The viewport stays empty and says what is missing. */
    SAY_SO,
    /** There is no such viewport, and its absence counts against no protocol. */
    LEAVE_OUT
  }

  /**
   * @throws IllegalArgumentException for an importance outside 0 to {@value #MOST_IMPORTANCE}
   */
  public ViewportRule {
    if (importance < 0 || importance > MOST_IMPORTANCE) {
      throw new IllegalArgumentException("An importance is 0 to " + MOST_IMPORTANCE + ".");
    }
    wishes = List.copyOf(wishes);
  }

  public ViewportRule withName(String next) {
    return new ViewportRule(next, importance, wishes, otherwise, missing);
  }

  public ViewportRule withImportance(int next) {
    return new ViewportRule(name, next, wishes, otherwise, missing);
  }

  public ViewportRule withOtherwise(Otherwise next) {
    return new ViewportRule(name, importance, wishes, next, missing);
  }

  public ViewportRule withMissing(String next) {
    return new ViewportRule(name, importance, wishes, otherwise, next);
  }

  public ViewportRule withWishes(List<SeriesWish> next) {
    return new ViewportRule(name, importance, next, otherwise, missing);
  }
}
