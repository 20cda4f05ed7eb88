package org.sideroscope.viewer;

import java.util.Locale;
import java.util.Optional;

/**
 * A bar of a round length that fits a width on the screen.
 *
 * @param lengthMm 1, 2 or 5 times a power of ten
 * @param pixels its length on the screen
 */
record ScaleBar(double lengthMm, double pixels) {

  private static final double[] ROUND = {5, 2, 1};

  /**
   * The longest round bar that fits; empty if even a tenth of a millimetre does not.
   *
   * @param pixelsPerMm above 0
   */
  static Optional<ScaleBar> within(double mostPixels, double pixelsPerMm) {
    double mostMm = mostPixels / pixelsPerMm;
    if (mostMm < 0.1) {
      return Optional.empty();
    }
    double decade = Math.pow(10, Math.floor(Math.log10(mostMm)));
    for (double round : ROUND) {
      if (round * decade <= mostMm) {
        return Optional.of(new ScaleBar(round * decade, round * decade * pixelsPerMm));
      }
    }
    // a power of ten just below its floating-point neighbour
    return Optional.of(new ScaleBar(decade / 2, decade / 2 * pixelsPerMm));
  }

  /** The length as it is written beside the bar: whole centimetres where it is some, else mm. */
  String text() {
    if (lengthMm >= 10 && lengthMm % 10 == 0) {
      return Math.round(lengthMm / 10) + " cm";
    }
    return lengthMm >= 1
        ? Math.round(lengthMm) + " mm"
        : String.format(Locale.ROOT, "%.1f mm", lengthMm);
  }
}
