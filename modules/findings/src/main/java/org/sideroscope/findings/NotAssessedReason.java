package org.sideroscope.findings;

import java.util.Optional;

/** Why a site was not assessed. */
public enum NotAssessedReason {
  /** No image covers it. */
  NOT_IMAGED("not-imaged"),
  /** An image covers it and cannot be read there. */
  ARTEFACT("artefact"),
  /** Nobody has looked yet. */
  NOT_READ("not-read");

  private final String key;

  NotAssessedReason(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }

  public static Optional<NotAssessedReason> parse(String key) {
    return Keys.find(values(), NotAssessedReason::key, key);
  }
}
