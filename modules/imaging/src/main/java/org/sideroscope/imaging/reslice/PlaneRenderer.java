package org.sideroscope.imaging.reslice;

import org.sideroscope.imaging.ColourMap;
import org.sideroscope.imaging.Shading;
import org.sideroscope.imaging.ValueScale;
import org.sideroscope.imaging.WindowLevel;

/**
 * Makes opaque ARGB of planes of real values, with the colours that {@link
 * org.sideroscope.imaging.SliceRenderer} gives the same values in a slice.
 */
public final class PlaneRenderer {

  private PlaneRenderer() {}

  /** Draws the first {@code count} values in greys. */
  public static void render(
      float[] values, int count, WindowLevel window, boolean lowIsLight, int[] target) {
    render(values, count, window, lowIsLight, ColourMap.GREY, target);
  }

  /**
   * Draws the first {@code count} values; NaN is black, inverted or not.
   *
   * @param lowIsLight swaps the ends of the colour map: for MONOCHROME1, or because the reader
   *     wants it
   * @param target receives as many pixels from index 0
   */
  public static void render(
      float[] values,
      int count,
      WindowLevel window,
      boolean lowIsLight,
      ColourMap colours,
      int[] target) {
    new Shading(window, lowIsLight, colours).draw(values, count, ValueScale.IDENTITY, target);
  }
}
