package org.sideroscope.reporting;

/**
 * Text made inert and legal for a document that is read as HTML and as XML: markup characters
 * become character references, and what XML 1.0 or HTML forbids (control characters, halves of
 * surrogate pairs, noncharacters) becomes the replacement character, so that it shows.
 */
final class XhtmlText {

  private static final int REPLACEMENT = 0xFFFD;

  private XhtmlText() {}

  static String escape(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .forEach(character -> append(character, escaped));
    return escaped.toString();
  }

  private static void append(int character, StringBuilder escaped) {
    switch (character) {
      case '&' -> escaped.append("&amp;");
      case '<' -> escaped.append("&lt;");
      case '>' -> escaped.append("&gt;");
      case '"' -> escaped.append("&quot;");
      case '\'' -> escaped.append("&#39;");
      default -> escaped.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
    }
  }

  static boolean isAllowed(int character) {
    if (character == '\t' || character == '\n') {
      return true;
    }
    boolean nonCharacter =
        (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    boolean directionOverride = character == 0x202D || character == 0x202E;
    int type = Character.getType(character);
    return !nonCharacter
        && !directionOverride
        && type != Character.CONTROL
        && type != Character.SURROGATE;
  }
}
