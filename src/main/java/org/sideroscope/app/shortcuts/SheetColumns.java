package org.sideroscope.app.shortcuts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Breaks sections into columns of about the same height. A section that goes on in the next column
 * has its heading there again, and no heading stands at the foot of a column.
 */
final class SheetColumns {

  /**
   * A heading and what stands below it.
   *
   * @param continued whether it began in the column before
   */
  record Section<T>(String heading, List<T> rows, boolean continued) {

    Section {
      rows = List.copyOf(rows);
    }

    static <T> Section<T> of(String heading, List<T> rows) {
      return new Section<>(heading, rows, false);
    }

    Section<T> filter(Predicate<T> kept) {
      return new Section<>(heading, rows.stream().filter(kept).toList(), continued);
    }

    /** Its rows, its heading and the space before it. */
    private int height() {
      return rows.size() + HEADING;
    }
  }

  /** What a heading and the space before it take, in rows. */
  private static final int HEADING = 2;

  private SheetColumns() {}

  /** At most so many columns; the first are filled first, and none is much longer than another. */
  static <T> List<List<Section<T>>> of(List<Section<T>> sections, int columns) {
    int all = sections.stream().mapToInt(Section::height).sum();
    int height = Math.max(1, Math.ceilDiv(all, columns));
    List<List<Section<T>>> broken = fill(sections, height);
    while (broken.size() > columns) {
      height++;
      broken = fill(sections, height);
    }
    return broken;
  }

  private static <T> List<List<Section<T>>> fill(List<Section<T>> sections, int height) {
    List<List<Section<T>>> columns = new ArrayList<>();
    List<Section<T>> column = new ArrayList<>();
    int left = height;
    for (Section<T> section : sections) {
      Section<T> rest = section;
      while (!rest.rows.isEmpty() && rest.height() > left) {
        int fits = left - HEADING;
        if (fits > 1) {
          column.add(new Section<>(rest.heading, rest.rows.subList(0, fits), rest.continued));
          rest = new Section<>(rest.heading, rest.rows.subList(fits, rest.rows.size()), true);
        } else if (column.isEmpty()) {
          // no column of this height holds two rows
          column.add(rest);
          rest = new Section<>(rest.heading, List.of(), true);
        }
        columns.add(column);
        column = new ArrayList<>();
        left = height;
      }
      if (!rest.rows.isEmpty()) {
        column.add(rest);
        left -= rest.height();
      }
    }
    if (!column.isEmpty()) {
      columns.add(column);
    }
    return columns;
  }
}
