package org.sideroscope.marking;

/**
 * How a mark is drawn.
 *
 * @param rgb the colour, {@code 0xRRGGBB}
 * @param line of the outline, which tells marks apart without colour
 */
public record MarkStyle(int rgb, Line line) {

  /** The outline of a mark. */
  public enum Line {
    SOLID,
    DASHED,
    /** Of what is no mark of the reader, such as an overlay; its fill is fainter as well. */
    DOTTED
  }

  /**
   * @throws IllegalArgumentException if the colour has more than 24 bits
   */
  public MarkStyle {
    if ((rgb & 0xFF000000) != 0) {
      throw new IllegalArgumentException("A colour has 24 bits.");
    }
  }

  public static MarkStyle solid(int rgb) {
    return new MarkStyle(rgb, Line.SOLID);
  }

  public static MarkStyle dashed(int rgb) {
    return new MarkStyle(rgb, Line.DASHED);
  }

  public static MarkStyle dotted(int rgb) {
    return new MarkStyle(rgb, Line.DOTTED);
  }

  /** True for a broken outline. */
  public boolean dashed() {
    return line == Line.DASHED;
  }

  /** True for what is no mark of the reader. */
  public boolean dotted() {
    return line == Line.DOTTED;
  }
}
