package org.sideroscope.findings;

import java.util.Optional;

/** What was seen at a site. "Not assessed" is never "absent". */
public enum AssessmentState {
  NOT_ASSESSED("not-assessed"),
  ABSENT("absent"),
  PRESENT("present"),
  INDETERMINATE("indeterminate");

  private final String key;

  AssessmentState(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<AssessmentState> parse(String key) {
    return Keys.find(values(), AssessmentState::key, key);
  }
}
