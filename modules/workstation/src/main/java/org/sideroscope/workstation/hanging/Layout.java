package org.sideroscope.workstation.hanging;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/**
 * How viewports share the room there is: as cells of a grid whose rows and columns are equal.
 *
 * @param rows from 1
 * @param columns from 1
 * @param shape which cells are one viewport
 */
public record Layout(int rows, int columns, Shape shape) {

  /** How the grid is divided. */
  public enum Shape {
    /** Every cell is a viewport. */
    EQUAL,
    /** All but the last column is one viewport; the cells of the last column are one each. */
    ONE_LARGE
  }

  public static final int MOST_ROWS = 3;
  public static final int MOST_COLUMNS = 4;

  public static final Layout ONE = grid(1, 1);
  public static final Layout TWO = grid(1, 2);
  public static final Layout FOUR = grid(2, 2);

  /** One large viewport, which the main series takes, with three small ones at its right. */
  public static final Layout LARGE_AND_THREE = new Layout(3, 3, Shape.ONE_LARGE);

  private static final String LARGE_AND_THREE_TEXT = "3+1";

  /**
   * @throws IllegalArgumentException beyond {@value #MOST_ROWS} rows or {@value #MOST_COLUMNS}
   *     columns
   */
  public Layout {
    if (rows < 1 || rows > MOST_ROWS || columns < 1 || columns > MOST_COLUMNS) {
      throw new IllegalArgumentException("No layout of " + rows + " rows of " + columns + ".");
    }
  }

  /** Rows of equal viewports, counted along the rows. */
  public static Layout grid(int rows, int columns) {
    return new Layout(rows, columns, Shape.EQUAL);
  }

  /** The inverse of {@link #text}. */
  public static Result<Layout> parse(String text) {
    if (text.equals(LARGE_AND_THREE_TEXT)) {
      return Result.success(LARGE_AND_THREE);
    }
    Matcher counts = Pattern.compile("([1-3])x([1-4])").matcher(text);
    return counts.matches()
        ? Result.success(grid(Integer.parseInt(counts.group(1)), Integer.parseInt(counts.group(2))))
        : Result.failure(
            FailureReason.INVALID,
            "A layout is 3+1, or rows x columns from 1x1 to %dx%d, such as 2x3."
                .formatted(MOST_ROWS, MOST_COLUMNS));
  }

  /** As people write it and files keep it: {@code 2x3} for two rows of three, or {@code 3+1}. */
  public String text() {
    return shape == Shape.ONE_LARGE ? LARGE_AND_THREE_TEXT : rows + "x" + columns;
  }

  /** The room of each viewport, in the order of the viewports; they cover the grid exactly. */
  public List<LayoutCell> cells() {
    return switch (shape) {
      case EQUAL ->
          IntStream.range(0, rows * columns)
              .mapToObj(i -> LayoutCell.single(i / columns, i % columns))
              .toList();
      case ONE_LARGE ->
          Stream.concat(
                  Stream.of(new LayoutCell(0, 0, rows, columns - 1)),
                  IntStream.range(0, rows).mapToObj(row -> LayoutCell.single(row, columns - 1)))
              .toList();
    };
  }

  /** How many viewports are seen. */
  public int count() {
    return cells().size();
  }

  public boolean isSingle() {
    return count() == 1;
  }
}
