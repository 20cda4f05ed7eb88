package org.sideroscope.reporting;

/**
 * Text as a CSS string inside a style element of a document that is read as HTML and as XML: all
 * but ASCII letters, digits and spaces is escaped, so that it can end neither the string nor the
 * element.
 */
final class CssText {

  private CssText() {}

  /** The text with its quotation marks. */
  static String string(String text) {
    StringBuilder css = new StringBuilder("\"");
    text.codePoints().forEach(character -> append(character, css));
    return css.append('"').toString();
  }

  private static void append(int character, StringBuilder css) {
    boolean plain = character == ' ' || (character < 128 && Character.isLetterOrDigit(character));
    if (plain) {
      css.appendCodePoint(character);
    } else {
      int shown = XhtmlText.isAllowed(character) ? character : 0xFFFD;
      css.append('\\').append(Integer.toHexString(shown)).append(' ');
    }
  }
}
