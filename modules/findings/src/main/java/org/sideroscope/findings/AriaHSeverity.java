package org.sideroscope.findings;

import java.util.Optional;

/**
 * ARIA-H siderosis severity, an optional research field: 1 focal area mild, 2 moderate, more
 * severe.
 */
public enum AriaHSeverity {
  NONE("none"),
  MILD("mild"),
  MODERATE("moderate"),
  SEVERE("severe");

  private final String key;

  AriaHSeverity(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<AriaHSeverity> parse(String key) {
    return Keys.find(values(), AriaHSeverity::key, key);
  }
}
