package org.sideroscope.workstation.structured;

/** A heading and what is said under it. */
public record DocumentFact(String heading, String words) {

  /** Both on one line. */
  public String line() {
    return heading + ": " + words;
  }
}
