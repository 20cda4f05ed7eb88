package org.sideroscope.cohort.assignment;

/**
 * An assignment and how far it is.
 *
 * @param reason why it was skipped; empty otherwise
 * @param seconds spent on it so far
 */
public record Work(Assignment assignment, WorkState state, String reason, int seconds) {

  public static Work open(Assignment assignment) {
    return new Work(assignment, WorkState.OPEN, "", 0);
  }
}
