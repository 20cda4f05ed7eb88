package org.sideroscope.findings;

import java.util.Optional;

/** A yes, a no, or not known. */
public enum Answer {
  YES("yes"),
  NO("no"),
  UNKNOWN("unknown");

  private final String key;

  Answer(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<Answer> parse(String key) {
    return Keys.find(values(), Answer::key, key);
  }
}
