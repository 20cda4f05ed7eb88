package org.sideroscope.marking;

/**
 * How a mark is drawn.
 *
 * @param rgb the colour, {@code 0xRRGGBB}
 * @param dashed true for a broken outline, which tells marks apart without colour
 */
public record MarkStyle(int rgb, boolean dashed) {

  /**
   * @throws IllegalArgumentException if the colour has more than 24 bits
   */
  public MarkStyle {
    if ((rgb & 0xFF000000) != 0) {
      throw new IllegalArgumentException("A colour has 24 bits.");
    }
  }

  public static MarkStyle solid(int rgb) {
    return new MarkStyle(rgb, false);
  }

  public static MarkStyle dashed(int rgb) {
    return new MarkStyle(rgb, true);
  }
}
