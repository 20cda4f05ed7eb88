package org.sideroscope.findings.classification;

/** Whether a criterion holds, as far as the reading says. */
public enum CriterionStatus {
  MET("met"),
  NOT_MET("not-met"),
  UNKNOWN("unknown");

  private final String key;

  CriterionStatus(String key) {
    this.key = key;
  }

  /** The word of the reading format. */
  public String key() {
    return key;
  }
}
