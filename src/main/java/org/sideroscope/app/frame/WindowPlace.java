package org.sideroscope.app.frame;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/** Where a window stands and how large it is, while it is neither maximised nor full screen. */
public record WindowPlace(Rectangle2D bounds, boolean maximised) {

  private static final String MAXIMISED = "maximised";

  /** What {@link #text} wrote; empty for anything else. */
  public static Optional<WindowPlace> parse(String text) {
    List<String> words = List.of(text.split(" ", -1));
    boolean maximised = words.getLast().equals(MAXIMISED);
    try {
      double[] numbers =
          words.stream()
              .limit(maximised ? words.size() - 1L : words.size())
              .mapToDouble(Double::parseDouble)
              .toArray();
      boolean whole =
          numbers.length == 4
              && Arrays.stream(numbers).allMatch(Double::isFinite)
              && numbers[2] > 0
              && numbers[3] > 0;
      return whole
          ? Optional.of(
              new WindowPlace(
                  new Rectangle2D(numbers[0], numbers[1], numbers[2], numbers[3]), maximised))
          : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** As it is kept: {@code 120 60 1680 1000 maximised}. */
  public String text() {
    String place =
        String.format(
            Locale.ROOT,
            "%.0f %.0f %.0f %.0f",
            bounds.getMinX(),
            bounds.getMinY(),
            bounds.getWidth(),
            bounds.getHeight());
    return maximised ? place + " " + MAXIMISED : place;
  }

  /** No smaller than a window may be. */
  WindowPlace atLeast(double width, double height) {
    return new WindowPlace(
        new Rectangle2D(
            bounds.getMinX(),
            bounds.getMinY(),
            Math.max(width, bounds.getWidth()),
            Math.max(height, bounds.getHeight())),
        maximised);
  }

  /**
   * Moved and made smaller so that all of it lies on one screen: the one that holds most of it, or
   * the first where no screen holds any of it.
   *
   * @param screens what windows may cover of each screen, the main one first
   */
  public WindowPlace on(List<Rectangle2D> screens) {
    Rectangle2D screen =
        Stream.concat(Stream.of(screens.getFirst()), screens.stream())
            .max(Comparator.comparingDouble(this::shared))
            .orElseThrow();
    double width = Math.min(bounds.getWidth(), screen.getWidth());
    double height = Math.min(bounds.getHeight(), screen.getHeight());
    double x = Math.clamp(bounds.getMinX(), screen.getMinX(), screen.getMaxX() - width);
    double y = Math.clamp(bounds.getMinY(), screen.getMinY(), screen.getMaxY() - height);
    return new WindowPlace(new Rectangle2D(x, y, width, height), maximised);
  }

  private double shared(Rectangle2D screen) {
    double width =
        Math.min(bounds.getMaxX(), screen.getMaxX()) - Math.max(bounds.getMinX(), screen.getMinX());
    double height =
        Math.min(bounds.getMaxY(), screen.getMaxY()) - Math.max(bounds.getMinY(), screen.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }

  /** The screen that holds the least of it, if there is more than one. */
  public Optional<Rectangle2D> otherScreen(List<Rectangle2D> screens) {
    return screens.size() < 2
        ? Optional.empty()
        : screens.stream().min(Comparator.comparingDouble(this::shared));
  }
}
