package org.sideroscope.readingformat;

import org.sideroscope.readingformat.json.ObjectCursor;

/** The member {@code format}, which says what the rest of the file is. */
final class FormatVersion {

  static final String MEMBER = "format";
  static final String CURRENT = "sideroscope-reading/1";

  private static final String FAMILY = "sideroscope-reading/";

  private FormatVersion() {}

  static void read(ObjectCursor at) {
    String format = at.required(MEMBER, quoted(), at.text(MEMBER), CURRENT);
    if (format.startsWith(FAMILY) && !format.equals(CURRENT)) {
      at.refuse(MEMBER, quoted() + "; this file is of another version of the reading format");
    } else if (!format.equals(CURRENT)) {
      at.refuse(MEMBER, quoted());
    }
  }

  private static String quoted() {
    return "\"" + CURRENT + "\"";
  }
}
