package org.sideroscope.reporting.table;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them: lines end with CR LF, quotation where needed. */
public final class Csv {

  private static final String STARTS_A_FORMULA = "=+-@\t\r";

  private Csv() {}

  /** One line with its end. */
  public static String line(List<String> cells) {
    return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String cell) {
    boolean plain = cell.chars().noneMatch(character -> "\",\r\n".indexOf(character) >= 0);
    return plain && cell.strip().equals(cell) ? cell : '"' + cell.replace("\"", "\"\"") + '"';
  }

  /**
   * What somebody wrote, so that no spreadsheet takes it for a formula: it gets an apostrophe in
   * front where it begins like one.
   */
  public static String text(String written) {
    boolean formula = !written.isEmpty() && STARTS_A_FORMULA.indexOf(written.charAt(0)) >= 0;
    return formula ? "'" + written : written;
  }
}
