package org.sideroscope.findings;

import java.util.Optional;

/** What set an assessment where the reader did not say it of the place itself. */
public enum SetBy {
  /** The reader said that everything not spoken of is absent. */
  REST_ABSENT("rest-absent"),
  /** It follows from what the reader said of the whole region, or of a part of it. */
  IMPLIED("implied");

  private final String key;

  SetBy(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<SetBy> parse(String key) {
    return Keys.find(values(), SetBy::key, key);
  }
}
