package org.sideroscope.findings;

import java.util.Optional;

/** Where a reading stands. */
public enum ReadingStatus {
  DRAFT("draft"),
  SIGNED("signed"),
  AMENDED("amended");

  private final String key;

  ReadingStatus(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<ReadingStatus> parse(String key) {
    return Keys.find(values(), ReadingStatus::key, key);
  }
}
