package org.sideroscope.reporting.drawing;

/** One thing on a drawing; places and lengths in points from the upper left corner. */
public sealed interface Mark {

  /** A straight line. */
  record Line(
      double x1, double y1, double x2, double y2, Colour colour, double width, boolean dashed)
      implements Mark {

    /** The length of a dash in points. */
    public static final int DASH = 5;

    /** The length of what lies between two dashes, in points. */
    public static final int GAP = 4;
  }

  /**
   * A filled rectangle.
   *
   * @param tip what it stands for, shown where a drawing can be pointed at; may be empty
   */
  record Box(double x, double y, double width, double height, Colour colour, String tip)
      implements Mark {}

  /**
   * A filled circle that what lies below shines through.
   *
   * @param tip what it stands for; may be empty
   */
  record Dot(double x, double y, Colour colour, String tip) implements Mark {

    /** In points. */
    public static final double RADIUS = 3;

    /** How much of what lies below it covers, from 0 to 1. */
    public static final double OPACITY = 0.6;
  }

  /**
   * A line of text.
   *
   * @param y of its base line
   * @param upwards turned about its place, to be read from below
   */
  record Label(
      double x, double y, String text, Anchor anchor, Colour colour, int size, boolean upwards)
      implements Mark {}
}
