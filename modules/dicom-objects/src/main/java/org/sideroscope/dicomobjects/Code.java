package org.sideroscope.dicomobjects;

import org.sideroscope.dicomobjects.part10.Item;

/**
 * A coded concept (PS3.3 8.8).
 *
 * @param scheme coding scheme designator, such as {@code SCT}
 * @param value at most 16 characters
 * @param meaning at most 64 characters
 */
public record Code(String scheme, String value, String meaning) {

  private static final int LONGEST_VALUE = 16;
  private static final int LONGEST_MEANING = 64;

  /**
   * @throws IllegalArgumentException if a part is too long
   */
  public Code {
    if (value.length() > LONGEST_VALUE || meaning.length() > LONGEST_MEANING) {
      throw new IllegalArgumentException("A code value or meaning is too long.");
    }
  }

  /** The item of a code sequence. */
  public Item toItem() {
    return new Item()
        .put("CodeValue", value)
        .put("CodingSchemeDesignator", scheme)
        .put("CodeMeaning", meaning);
  }

  /** A code as others wrote it; parts that are missing are empty, parts too long are cut. */
  public static Code of(Item item) {
    String value = item.has("CodeValue") ? item.text("CodeValue") : item.text("LongCodeValue");
    return new Code(
        item.text("CodingSchemeDesignator"),
        cut(value, LONGEST_VALUE),
        cut(item.text("CodeMeaning"), LONGEST_MEANING));
  }

  private static String cut(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  /** Whether both mean the same, whatever words they use. */
  public boolean isSame(Code other) {
    return scheme.equals(other.scheme) && value.equals(other.value);
  }
}
