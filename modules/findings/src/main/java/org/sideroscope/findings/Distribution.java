package org.sideroscope.findings;

import java.util.Optional;

/**
 * The reader's one call for the infratentorial deposits; never derived from sides (specification
 * 3.1).
 */
public enum Distribution {
  /** Bilateral and symmetrical. */
  SYMMETRIC("symmetric"),
  /** Everything else, one-sided included. */
  ASYMMETRIC("asymmetric"),
  UNKNOWN("unknown");

  private final String key;

  Distribution(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<Distribution> parse(String key) {
    return Keys.find(values(), Distribution::key, key);
  }
}
