package org.sideroscope.findings;

import java.util.Optional;

/** How much haemosiderin a site shows. */
public enum Extent {
  /** A thin rim. */
  THIN("thin"),
  /** A thick rim. */
  THICK("thick"),
  /** More than a rim. */
  EXTENSIVE("extensive");

  private final String key;

  Extent(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<Extent> parse(String key) {
    return Keys.find(values(), Extent::key, key);
  }
}
