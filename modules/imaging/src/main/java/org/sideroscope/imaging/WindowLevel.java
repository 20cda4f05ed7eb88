package org.sideroscope.imaging;

/**
 * Which real values are spread over the greys from black to white.
 *
 * @param centre in real (rescaled) values
 * @param width in real values, above 0
 */
public record WindowLevel(double centre, double width) {

  /**
   * @throws IllegalArgumentException if the width is not above 0 or a number is not finite
   */
  public WindowLevel {
    if (!(width > 0) || !Double.isFinite(width) || !Double.isFinite(centre)) {
      throw new IllegalArgumentException("A window needs a finite centre and a width above 0.");
    }
  }

  public static WindowLevel of(double centre, double width) {
    return new WindowLevel(centre, width);
  }

  /** The window that shows {@code low} black and {@code high} white. */
  public static WindowLevel between(double low, double high) {
    double width = high - low;
    if (width >= 1) {
      // C.11.2.1.2.1 puts black at centre - 0.5 - (width - 1) / 2 and white (width - 1) above it
      return new WindowLevel((low + high + 1) / 2, width + 1);
    }
    return new WindowLevel((low + high) / 2, Math.max(width, Math.ulp(Math.abs(low) + 1) * 16));
  }

  /** A window for anatomy: all but the darkest 1 % and the lightest 0.5 %. */
  public static WindowLevel automatic(ValueSample sample) {
    return WindowPreset.AUTOMATIC.apply(sample);
  }

  /**
   * How light a real value is, from 0 to 1. Windows of width 1 or more follow the function LINEAR
   * (PS3.3 C.11.2.1.2.1), which is defined for these only; narrower ones, which real-valued maps
   * need, LINEAR_EXACT (C.11.2.1.3.2).
   */
  public double lightness(double real) {
    double lightness =
        width > 1
            ? (real - (centre - 0.5)) / (width - 1) + 0.5
            : width == 1 ? (real <= centre - 0.5 ? 0 : 1) : (real - centre) / width + 0.5;
    return Math.clamp(lightness, 0.0, 1.0);
  }
}
