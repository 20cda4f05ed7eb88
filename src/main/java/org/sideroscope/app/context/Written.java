package org.sideroscope.app.context;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** What numbers, years and dates look like where they are written by hand. Pure. */
final class Written {

  private static final int FIRST_YEAR = 1850;
  private static final int LAST_YEAR = 2200;
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,6}([.,]\\d{1,6})?");

  private Written() {}

  /** A year that a reading may hold. */
  static Optional<Integer> year(String text) {
    return Optional.of(text)
        .filter(words -> YEAR.matcher(words).matches())
        .map(Integer::valueOf)
        .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR);
  }

  /** Whether it is a day, a month or a year: {@code 2026-05-01}, {@code 2026-05}, {@code 2026}. */
  static boolean isDate(String text) {
    if (!DATE.matcher(text).matches()) {
      return false;
    }
    try {
      LocalDate.parse((text + "-01-01").substring(0, 10));
      return true;
    } catch (DateTimeException _) {
      return false;
    }
  }

  /** A number from 0 up to {@code most}, with a point or a comma. */
  static Optional<Double> number(String text, double most) {
    return Optional.of(text)
        .filter(words -> NUMBER.matcher(words).matches())
        .map(words -> Double.valueOf(words.replace(',', '.')))
        .filter(number -> number <= most);
  }

  /** A number as it is shown and can be written again. */
  static String text(double number) {
    return number == Math.rint(number)
        ? String.valueOf(Math.round(number))
        : String.valueOf(Math.round(number * 1000) / 1000.0);
  }
}
