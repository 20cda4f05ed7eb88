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

  /** Whether somebody can have this id: letters, digits and hyphens, 31 at most. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  public boolean reads() {
    return role == ReaderRole.READER;
  }
}
