package org.sideroscope.findings;

/** A word of one of the vocabularies that pick lists offer and free texts are matched against. */
public interface Term {

  /**
   * The word that is written into a reading: lower case with hyphens, or as the format names it.
   */
  String key();

  /** The words a reader sees. */
  String displayName();
}
