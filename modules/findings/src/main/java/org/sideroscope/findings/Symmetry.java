package org.sideroscope.findings;

import java.util.Optional;

/** Symmetry of a deposit at a paired site. */
public enum Symmetry {
  SYMMETRIC("symmetric"),
  ASYMMETRIC("asymmetric");

  private final String key;

  Symmetry(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<Symmetry> parse(String key) {
    return Keys.find(values(), Symmetry::key, key);
  }
}
