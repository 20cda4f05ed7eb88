package org.sideroscope.cohort.protocol;

import java.util.regex.Pattern;

/**
 * Somebody who takes part.
 *
 * @param id letters, digits, hyphens; it names columns and files
 * @param name as a person reads it; may be empty
 */
public record ProjectReader(String id, String name, ReaderRole role) {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,30}");

  /** The id in the place of a reader's for what holds of a study. */
  public static final String CONSENSUS = "consensus";

  /** What a reader's id is followed by in the names of second readings. */
  public static final String AGAIN = "-again";

  /** Whether tables and files call something else so. */
  static boolean isReserved(String id) {
    return id.equals(CONSENSUS) || id.endsWith(AGAIN);
  }

  /** Whether somebody can have this id: letters, digits and hyphens, 31 at most. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  public boolean reads() {
    return role == ReaderRole.READER;
  }
}
