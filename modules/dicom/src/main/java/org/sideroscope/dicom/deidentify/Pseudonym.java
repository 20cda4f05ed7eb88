package org.sideroscope.dicom.deidentify;

/**
 * Who a patient is in the export.
 *
 * @param name in the place of name and ID: letters, digits, {@code -}, {@code _}, at most 32
 */
public record Pseudonym(String name, DateShift shift) {

  private static final int LONGEST = 32;

  public Pseudonym {
    if (!isName(name)) {
      throw new IllegalArgumentException("A pseudonym is letters, digits, - and _.");
    }
  }

  public static boolean isName(String name) {
    return name.length() <= LONGEST && name.matches("[A-Za-z0-9_-]+");
  }
}
