package org.sideroscope.cohort.protocol;

/** What somebody does in a project. */
public enum ReaderRole {
  /** Reads studies. */
  READER("reader"),
  /** Decides where readers disagree. */
  ADJUDICATOR("adjudicator");

  private final String key;

  ReaderRole(String key) {
    this.key = key;
  }

  /** The word of the protocol's file. */
  public String key() {
    return key;
  }
}
