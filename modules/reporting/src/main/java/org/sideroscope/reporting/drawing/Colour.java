package org.sideroscope.reporting.drawing;

import java.util.Locale;

/**
 * An opaque colour in sRGB.
 *
 * @param rgb {@code 0xRRGGBB}
 */
public record Colour(int rgb) {

  /** Of text and axes. */
  public static final Colour INK = new Colour(0x1b2430);

  /** Of what is said beside; dark enough to be read on white. */
  public static final Colour FAINT = new Colour(0x5b6675);

  /** Of lines that guide the eye. */
  public static final Colour GRID = new Colour(0xd5dae1);

  /** Of what was measured. */
  public static final Colour ACCENT = new Colour(0x2f6fb3);

  public static final Colour WHITE = new Colour(0xffffff);

  /** From 0 to 1. */
  public double red() {
    return (rgb >> 16 & 255) / 255.0;
  }

  /** From 0 to 1. */
  public double green() {
    return (rgb >> 8 & 255) / 255.0;
  }

  /** From 0 to 1. */
  public double blue() {
    return (rgb & 255) / 255.0;
  }

  /** {@code #rrggbb}. */
  public String hex() {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }
}
