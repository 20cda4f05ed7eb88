package org.sideroscope.findings.classification;

/** One way in which an unknown can turn out (specification 3.3); alphabetical by its word. */
public enum SettleValue {
  ABSENT("absent"),
  ASYMMETRIC("asymmetric"),
  /** Any number of sulci over three. */
  DISSEMINATED("disseminated"),
  /** Any number of sulci from one to three. */
  FOCAL("focal"),
  NO("no"),
  /** No sulcus. */
  NONE("none"),
  PRESENT("present"),
  SYMMETRIC("symmetric"),
  YES("yes");

  private final String key;

  SettleValue(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }
}
