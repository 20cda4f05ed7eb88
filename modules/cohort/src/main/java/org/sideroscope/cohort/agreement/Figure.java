package org.sideroscope.cohort.agreement;

import java.util.List;
import java.util.Locale;

/**
 * A statistic in figures and words, the one way in which tables, plots and the window write it.
 * What is not defined has no figures and a note that says why.
 *
 * @param value with six digits after the point, as {@code low} and {@code high}; empty where there
 *     is none
 * @param method how the interval was worked out: {@code between-cases}
 * @param used cases that it rests on
 * @param leftOut cases that could not be compared
 * @param notes what to know before it is believed, or why it is not defined, in sentences
 */
public record Figure(
    String value,
    String low,
    String high,
    String method,
    int used,
    int leftOut,
    List<String> notes) {

  private static final int IN_TABLES = 6;
  private static final int ON_SIGHT = 3;

  public static Figure of(Statistic statistic) {
    return switch (statistic) {
      case Estimate estimate -> of(estimate);
      case Undefined undefined ->
          new Figure(
              "",
              "",
              "",
              "",
              undefined.sample().used(),
              undefined.sample().leftOut(),
              List.of(undefined.reason().sentence()));
    };
  }

  private static Figure of(Estimate estimate) {
    Interval interval = estimate.interval();
    return new Figure(
        number(estimate.value(), IN_TABLES),
        interval == null ? "" : number(interval.low(), IN_TABLES),
        interval == null ? "" : number(interval.high(), IN_TABLES),
        interval == null ? "" : interval.method().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        estimate.sample().used(),
        estimate.sample().leftOut(),
        estimate.cautions().stream().map(Caution::sentence).toList());
  }

  public Figure {
    notes = List.copyOf(notes);
  }

  public boolean isDefined() {
    return !value.isEmpty();
  }

  /** All notes in one line. */
  public String note() {
    return String.join(" ", notes);
  }

  /** The value with three digits after the point and a proper minus; empty where there is none. */
  public String rounded() {
    return rounded(value);
  }

  /** {@code 0.842 (0.790 to 0.893)}; without an interval the value alone. */
  public String roundedWithInterval() {
    return low.isEmpty()
        ? rounded()
        : "%s (%s to %s)".formatted(rounded(), rounded(low), rounded(high));
  }

  private static String rounded(String figure) {
    return figure.isEmpty()
        ? ""
        : number(Double.parseDouble(figure), ON_SIGHT).replace('-', '\u2212');
  }

  /** The same on every machine. */
  private static String number(double value, int digits) {
    String text = String.format(Locale.ROOT, "%." + digits + "f", value);
    return text.matches("-0\\.0+") ? text.substring(1) : text;
  }
}
