package org.sideroscope.findings;

import java.util.Optional;

/** How sure the reader is. */
public enum Confidence {
  LOW("low"),
  MODERATE("moderate"),
  HIGH("high");

  private final String key;

  Confidence(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<Confidence> parse(String key) {
    return Keys.find(values(), Confidence::key, key);
  }
}
