package org.sideroscope.workstation.structured;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates and times of DICOM (PS3.5 6.2) as people write them. */
final class MomentWords {

  private static final Pattern DATE = Pattern.compile("(\\d{4})(\\d{2})?(\\d{2})?(.*)");
  private static final Pattern TIME = Pattern.compile("(\\d{2})(\\d{2})?(\\d{2})?(?:\\.\\d+)?(.*)");

  private MomentWords() {}

  /**
   * What is not written as the standard wants it is left as it is.
   *
   * @param type {@code DATE}, {@code TIME} or {@code DATETIME}
   */
  static String of(String text, String type) {
    return type.equals("TIME") ? time(text) : date(text);
  }

  private static String date(String text) {
    Matcher date = DATE.matcher(text);
    if (!date.matches()) {
      return text;
    }
    String day = joined("-", date.group(1), date.group(2), date.group(3));
    return (day + " " + time(date.group(4))).strip();
  }

  private static String time(String text) {
    Matcher time = TIME.matcher(text);
    return time.matches()
        ? (joined(":", time.group(1), time.group(2), time.group(3)) + " " + time.group(4)).strip()
        : text;
  }

  private static String joined(String between, String... parts) {
    StringBuilder text = new StringBuilder();
    for (String part : parts) {
      if (part != null) {
        text.append(text.isEmpty() ? "" : between).append(part);
      }
    }
    return text.toString();
  }
}
