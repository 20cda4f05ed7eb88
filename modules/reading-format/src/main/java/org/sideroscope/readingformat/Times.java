package org.sideroscope.readingformat;

import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sideroscope.readingformat.json.JsonCursor;
import org.sideroscope.readingformat.json.Range;

/** Dates and times (ISO 8601), checked and kept as they are spelled. */
final class Times {

  static final Range YEAR = new Range(1850, 2200);

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern DATE_OR_PART = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern MOMENT =
      Pattern.compile(DATE + "T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})?");

  private Times() {}

  /** A day, such as {@code 2026-05-01}. */
  static @Nullable String date(JsonCursor at) {
    String text = at.text();
    if (text != null && !isDate(text)) {
      at.refuse("a date such as 2026-05-01");
    }
    return text;
  }

  /** A day, or the month or year where no more is known. */
  static @Nullable String dateOrPart(JsonCursor at) {
    String text = at.text();
    if (text != null && !isDateOrPart(text)) {
      at.refuse("a date such as 2026-05-01, 2026-05 or 2026");
    }
    return text;
  }

  /** A moment, with or without an offset, or a day. */
  static @Nullable String moment(JsonCursor at) {
    String text = at.text();
    if (text != null && !isDate(text) && !isMoment(text)) {
      at.refuse("a date and time such as 2026-05-01T09:30:00Z");
    }
    return text;
  }

  private static boolean isDate(String text) {
    return DATE.matcher(text).matches() && parses(DateTimeFormatter.ISO_LOCAL_DATE, text);
  }

  private static boolean isDateOrPart(String text) {
    return DATE_OR_PART.matcher(text).matches() && isDate((text + "-01-01").substring(0, 10));
  }

  private static boolean isMoment(String text) {
    return MOMENT.matcher(text).matches() && parses(DateTimeFormatter.ISO_DATE_TIME, text);
  }

  private static boolean parses(DateTimeFormatter form, String text) {
    try {
      form.parse(text);
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }
}
