package org.sideroscope.findings;

import java.util.Optional;

/** What is shown of the values that lie behind one another in a slab. */
public enum SlabProjection {
  MINIMUM("minimum"),
  MEAN("mean"),
  MAXIMUM("maximum");

  private final String key;

  SlabProjection(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<SlabProjection> parse(String key) {
    return Keys.find(values(), SlabProjection::key, key);
  }
}
