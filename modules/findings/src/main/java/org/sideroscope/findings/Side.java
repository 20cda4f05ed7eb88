package org.sideroscope.findings;

import java.util.Optional;

/** The patient's side, never the screen's. */
public enum Side {
  LEFT("left"),
  RIGHT("right");

  private final String key;

  Side(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public Side opposite() {
    return this == LEFT ? RIGHT : LEFT;
  }

  public static Optional<Side> parse(String key) {
    return Keys.find(values(), Side::key, key);
  }
}
