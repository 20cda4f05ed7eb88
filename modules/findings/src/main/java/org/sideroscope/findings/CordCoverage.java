package org.sideroscope.findings;

import java.util.Optional;

/** A stretch of the spine that was imaged. */
public enum CordCoverage {
  CERVICAL("cervical"),
  THORACIC("thoracic"),
  LUMBOSACRAL("lumbosacral");

  private final String key;

  CordCoverage(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<CordCoverage> parse(String key) {
    return Keys.find(values(), CordCoverage::key, key);
  }
}
