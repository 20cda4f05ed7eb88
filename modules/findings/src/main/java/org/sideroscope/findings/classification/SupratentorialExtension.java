package org.sideroscope.findings.classification;

/**
 * Whether infratentorial siderosis reaches above the tentorium. Sulci or another supratentorial
 * site beside an infratentorial deposit make it iSS with supratentorial extension, never cSS (PN).
 */
public enum SupratentorialExtension {
  NO("no"),
  UNKNOWN("unknown"),
  YES("yes");

  private final String key;

  SupratentorialExtension(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }
}
