package org.sideroscope.reporting.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A drawing on white, in points of 1/72 inch from the upper left corner.
 *
 * @param title what it shows, for who cannot see it
 * @param marks later ones lie above earlier ones
 */
public record Drawing(int width, int height, String title, List<Mark> marks) {

  public Drawing {
    marks = List.copyOf(marks);
  }

  public static Builder builder(int width, int height, String title) {
    return new Builder(width, height, title);
  }

  /** Puts mark upon mark. Used once. */
  public static final class Builder {

    private static final int TEXT = 11;

    private final int width;
    private final int height;
    private final String title;
    private final List<Mark> marks = new ArrayList<>();

    private Builder(int width, int height, String title) {
      this.width = width;
      this.height = height;
      this.title = title;
    }

    public Builder line(double x1, double y1, double x2, double y2, Colour colour) {
      return add(new Mark.Line(x1, y1, x2, y2, colour, 1, false));
    }

    /** A line so many points wide. */
    public Builder line(double x1, double y1, double x2, double y2, Colour colour, double wide) {
      return add(new Mark.Line(x1, y1, x2, y2, colour, wide, false));
    }

    public Builder dashed(double x1, double y1, double x2, double y2, Colour colour) {
      return add(new Mark.Line(x1, y1, x2, y2, colour, 1, true));
    }

    public Builder box(double x, double y, double w, double h, Colour colour, String tip) {
      return add(new Mark.Box(x, y, Math.max(0, w), Math.max(0, h), colour, tip));
    }

    public Builder dot(double x, double y, Colour colour, String tip) {
      return add(new Mark.Dot(x, y, colour, tip));
    }

    public Builder text(double x, double y, String text, Anchor anchor) {
      return text(x, y, text, anchor, Colour.INK, TEXT);
    }

    public Builder text(double x, double y, String text, Anchor anchor, Colour colour, int size) {
      return add(new Mark.Label(x, y, text, anchor, colour, size, false));
    }

    /** Turned to be read from below. */
    public Builder upwards(double x, double y, String text, Anchor anchor) {
      return add(new Mark.Label(x, y, text, anchor, Colour.INK, TEXT, true));
    }

    private Builder add(Mark mark) {
      marks.add(mark);
      return this;
    }

    public Drawing build() {
      return new Drawing(width, height, title, marks);
    }
  }
}
