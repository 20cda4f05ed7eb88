package org.sideroscope.cohort.agreement;

/**
 * The cases a statistic rests on.
 *
 * @param used cases that could be compared
 * @param incomplete cases with some readings, not enough to be compared
 * @param unread cases nobody read
 */
public record Sample(int used, int incomplete, int unread) {

  /** Cases left out as missing. */
  public int leftOut() {
    return incomplete + unread;
  }
}
