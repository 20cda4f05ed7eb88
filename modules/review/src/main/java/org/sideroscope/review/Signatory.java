package org.sideroscope.review;

/**
 * Who signs.
 *
 * @param name not blank
 * @param credentials such as degrees and post; empty where none were given
 */
public record Signatory(String name, String credentials) {

  /**
   * @throws IllegalArgumentException if there is no name
   */
  public Signatory {
    name = name.strip();
    credentials = credentials.strip();
    if (name.isEmpty()) {
      throw new IllegalArgumentException("Nobody signs without a name.");
    }
  }
}
