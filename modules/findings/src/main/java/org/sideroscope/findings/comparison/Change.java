package org.sideroscope.findings.comparison;

import org.sideroscope.findings.AssessmentState;

/** What became of a place between two readings. */
public enum Change {
  NEW("new"),
  GONE("gone"),
  UNCHANGED("unchanged"),
  /** One of the two readings does not say for certain what was there. */
  NOT_COMPARABLE("not-comparable");

  private final String key;

  Change(String key) {
    this.key = key;
  }

  /** A word for texts and files. */
  public String key() {
    return key;
  }

  /** What was not assessed is never taken for absent, nor what is indeterminate for either. */
  public static Change between(AssessmentState earlier, AssessmentState now) {
    if (!isCertain(earlier) || !isCertain(now)) {
      return NOT_COMPARABLE;
    }
    if (earlier == now) {
      return UNCHANGED;
    }
    return now == AssessmentState.PRESENT ? NEW : GONE;
  }

  private static boolean isCertain(AssessmentState state) {
    return state == AssessmentState.PRESENT || state == AssessmentState.ABSENT;
  }
}
