package org.sideroscope.reporting.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of the table of readings: its stable name, what it holds, and how it is filled.
 *
 * @param name lower case, digits and underscores, as REDCap and statistics programs take it
 * @param section the part of the reading it belongs to
 * @param label what it is, for people
 * @param choices the values it can have and their names; empty where any of its type can stand
 * @param value of a reading; empty where nothing is known
 */
record Column(
    String name,
    String section,
    String label,
    Type type,
    Map<String, String> choices,
    Function<TableRow, String> value) {

  Column {
    choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
  }

  /** What a column holds. */
  enum Type {
    /** A line somebody wrote, or an identifier. */
    TEXT,
    /** Lines somebody wrote. */
    NOTES,
    /** Text that tells who the patient is. */
    IDENTIFIER,
    /** ISO 8601. */
    DATE,
    INTEGER,
    /** 1 or 0. */
    YES_NO,
    CHOICE
  }

  static Column of(
      String name, String section, String label, Type type, Function<TableRow, String> value) {
    return new Column(name, section, label, type, Map.of(), value);
  }

  static Column choice(
      String name,
      String section,
      String label,
      Map<String, String> choices,
      Function<TableRow, String> value) {
    return new Column(name, section, label, Type.CHOICE, choices, value);
  }

  /** The cell of a reading. */
  String cell(TableRow row) {
    String cell = value.apply(row);
    return switch (type) {
      case TEXT, NOTES, IDENTIFIER -> Csv.text(cell);
      default -> cell;
    };
  }

  /** {@code 1}, {@code 0}, or nothing. */
  static String yesNo(@Nullable Boolean answer) {
    return answer == null ? "" : answer ? "1" : "0";
  }

  /** The name of a word of the reading format: {@code cord-cervical}, {@code hearingLoss}. */
  static String nameOf(String... words) {
    return String.join("_", List.of(words))
        .replaceAll("([a-z])([A-Z])", "$1_$2")
        .replace('-', '_')
        .toLowerCase(Locale.ROOT);
  }
}
