package org.sideroscope.imaging;

/**
 * How real values become colours: the one place where this is computed, so that a slice, a slab and
 * a cut of the same values look the same.
 *
 * @param lowIsLight swaps the ends of the colour map: for MONOCHROME1, or because the reader wants
 *     it
 */
public record Shading(WindowLevel window, boolean lowIsLight, ColourMap colours) {

  /** Any difference of values, times this, reaches over all shades: a threshold. */
  private static final double STEEP = 1e300;

  private static final double LAST_SHADE = ColourMap.SHADES - 1;

  /** Opaque ARGB of a value; black for NaN. */
  public int argb(double real) {
    return colours.blackAndColours()[(int) place(real, black(), gain(), base())];
  }

  /**
   * Draws values as opaque ARGB; NaN is black, whichever end is light.
   *
   * @param values of which the first {@code count} are drawn
   * @param scale from these values to real ones
   * @param target receives as many pixels from index 0
   */
  public void draw(float[] values, int count, ValueScale scale, int[] target) {
    // as locals and in loops of their own, which the compiler makes into vectors
    double slope = scale.slope();
    double intercept = scale.intercept();
    double black = black();
    double gain = gain();
    double base = base();
    for (int i = 0; i < count; i++) {
      target[i] = (int) place(values[i] * slope + intercept, black, gain, base);
    }
    colour(target, count);
  }

  /** The colours of the integers {@code first}, {@code first + 1} and so on. */
  void fill(int[] target, int first, ValueScale scale) {
    double slope = scale.slope();
    double intercept = scale.intercept();
    double black = black();
    double gain = gain();
    double base = base();
    for (int i = 0; i < target.length; i++) {
      target[i] = (int) place((first + i) * slope + intercept, black, gain, base);
    }
    colour(target, target.length);
  }

  /** From places in the table of colours to these themselves. */
  private void colour(int[] target, int count) {
    if (colours == ColourMap.GREY) {
      for (int i = 0; i < count; i++) {
        target[i] = ColourMap.BLACK | Math.max(0, target[i] - 1) * 0x010101;
      }
      return;
    }
    int[] table = colours.blackAndColours();
    for (int i = 0; i < count; i++) {
      target[i] = table[target[i]];
    }
  }

  /** From 1 to below 257 over the colours; NaN, which becomes 0, where there is no value. */
  private static double place(double real, double black, double gain, double base) {
    return Math.max(1, Math.min(ColourMap.SHADES, (real - black) * gain + base));
  }

  /** The value of the first shade, by the functions that {@link WindowLevel#lightness} names. */
  private double black() {
    return window.width() >= 1
        ? window.centre() - 0.5 - (window.width() - 1) / 2
        : window.centre() - window.width() / 2;
  }

  private double gain() {
    double width = window.width() >= 1 ? window.width() - 1 : window.width();
    double gain = width == 0 ? STEEP : LAST_SHADE / width;
    return lowIsLight ? -gain : gain;
  }

  /** Half a shade more, to round to the nearest, and the black that stands before the colours. */
  private double base() {
    return 1.5 + (lowIsLight ? LAST_SHADE : 0);
  }
}
