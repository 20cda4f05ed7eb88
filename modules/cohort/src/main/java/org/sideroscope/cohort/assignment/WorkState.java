package org.sideroscope.cohort.assignment;

import java.util.Arrays;
import java.util.Optional;

/** How far an assigned reading is. */
public enum WorkState {
  OPEN("open"),
  BEGUN("begun"),
  DONE("done"),
  SKIPPED("skipped");

  private final String key;

  WorkState(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  /** Nothing is left to do. */
  public boolean isEnded() {
    return this == DONE || this == SKIPPED;
  }

  public static Optional<WorkState> parse(String key) {
    return Arrays.stream(values()).filter(state -> state.key.equals(key)).findFirst();
  }
}
