package org.sideroscope.dicomobjects.tree;

import org.sideroscope.dicomobjects.part10.Item;

/**
 * A code as its maker wrote it, however long (PS3.3 8.8); parts that are missing are empty.
 *
 * @param value a short code, or a long one, or a URN
 */
public record Concept(String value, String scheme, String meaning) {

  static Concept of(Item item) {
    String value = item.text("CodeValue");
    if (value.isEmpty()) {
      value = item.text("LongCodeValue");
    }
    if (value.isEmpty()) {
      value = item.text("URNCodeValue");
    }
    return new Concept(value, item.text("CodingSchemeDesignator"), item.text("CodeMeaning"));
  }

  /** The meaning, or the code where it has none. */
  public String words() {
    return meaning.isBlank() ? value : meaning;
  }

  /** The code with its scheme, such as {@code (121071, DCM)}. */
  public String code() {
    return scheme.isEmpty() ? "(%s)".formatted(value) : "(%s, %s)".formatted(value, scheme);
  }
}
