package org.sideroscope.imaging.reslice;

import org.sideroscope.imaging.WindowLevel;

/**
 * Makes opaque ARGB of planes of real values, with the greys that {@link
 * org.sideroscope.imaging.SliceRenderer} gives the same values in a slice.
 */
public final class PlaneRenderer {

  private static final int BLACK = 0xFF000000;

  private PlaneRenderer() {}

  /**
   * Draws the first {@code count} values; NaN is black, inverted or not.
   *
   * @param lowIsLight swaps black and white: for MONOCHROME1, or because the reader wants it
   * @param target receives as many pixels from index 0
   */
  public static void render(
      float[] values, int count, WindowLevel window, boolean lowIsLight, int[] target) {
    for (int i = 0; i < count; i++) {
      float value = values[i];
      target[i] = Float.isNaN(value) ? BLACK : argb(window.lightness(value), lowIsLight);
    }
  }

  private static int argb(double lightness, boolean lowIsLight) {
    int grey = (int) ((lowIsLight ? 1 - lightness : lightness) * 255 + 0.5);
    return BLACK | grey * 0x010101;
  }
}
