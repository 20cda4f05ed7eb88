package org.sideroscope.workstation.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The column called {@code path} of separated values.
 *
 * @param separator a comma, a semicolon as spreadsheets of some languages write, or a tab
 * @param index from 0
 */
record PathColumn(char separator, int index) {

  private static final String NAME = "path";

  /** The column in the line of the names; empty where no name is {@code path}. */
  static Optional<PathColumn> in(String head) {
    for (char separator : new char[] {',', ';', '\t'}) {
      List<String> names = cells(head, separator);
      for (int i = 0; i < names.size(); i++) {
        if (names.get(i).strip().equalsIgnoreCase(NAME)) {
          return Optional.of(new PathColumn(separator, i));
        }
      }
    }
    return Optional.empty();
  }

  /** The path in a line; empty text where the line is too short. */
  String of(String line) {
    List<String> cells = cells(line, separator);
    return index < cells.size() ? cells.get(index).strip() : "";
  }

  /** Quotation marks within quoted cells are doubled (RFC 4180, 2.7). */
  private static List<String> cells(String line, char separator) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      boolean doubled = quoted && sign == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"';
      if (doubled) {
        cell.append(sign);
        i++;
      } else if (sign == '"') {
        quoted = !quoted;
      } else if (sign == separator && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(sign);
      }
    }
    cells.add(cell.toString());
    return cells;
  }
}
