package org.sideroscope.cohort.protocol;

/**
 * Somebody who takes part.
 *
 * @param id letters, digits, hyphens; it names columns and files
 * @param name as a person reads it; may be empty
 */
public record ProjectReader(String id, String name, ReaderRole role) {

  public boolean reads() {
    return role == ReaderRole.READER;
  }
}
