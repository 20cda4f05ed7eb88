package org.sideroscope.cohort.protocol;

/** When something that is hidden from a reader is shown. */
public enum Reveal {
  /** It is never hidden. */
  ALWAYS("always"),
  /** As soon as every assigned reading of the study is done or skipped. */
  STUDY_READ("study-read"),
  /** As soon as the study has its consensus. */
  ADJUDICATED("adjudicated"),
  /** Not in this project. */
  NEVER("never");

  private final String key;

  Reveal(String key) {
    this.key = key;
  }

  /** The word of the protocol's file. */
  public String key() {
    return key;
  }
}
