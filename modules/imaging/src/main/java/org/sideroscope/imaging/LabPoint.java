package org.sideroscope.imaging;

/**
 * A colour in CIE L*a*b* (CIE 15, white point D65) at a place of a colour map.
 *
 * @param place from 0 to 1
 * @param lightness L*, from 0 to 100
 */
record LabPoint(double place, double lightness, double a, double b) {

  private static final double WHITE_X = 0.95047;
  private static final double WHITE_Z = 1.08883;
  private static final double LINEAR_BELOW = 6.0 / 29;

  /**
   * @param chroma distance from grey
   */
  static LabPoint of(double place, double lightness, double chroma, double hueDegrees) {
    double hue = Math.toRadians(hueDegrees);
    return new LabPoint(place, lightness, chroma * Math.cos(hue), chroma * Math.sin(hue));
  }

  /** The colour at a place of a course, whose points ascend from place 0 to 1. */
  static LabPoint on(LabPoint[] course, double place) {
    int next = 1;
    while (course[next].place < place) {
      next++;
    }
    LabPoint from = course[next - 1];
    LabPoint to = course[next];
    double share = (place - from.place) / (to.place - from.place);
    return new LabPoint(
        place,
        from.lightness + share * (to.lightness - from.lightness),
        from.a + share * (to.a - from.a),
        from.b + share * (to.b - from.b));
  }

  /** As sRGB (IEC 61966-2-1), 8 bits each. */
  int rgb() {
    double fy = (lightness + 16) / 116;
    double x = WHITE_X * linear(fy + a / 500);
    double y = linear(fy);
    double z = WHITE_Z * linear(fy - b / 200);
    int red = encoded(3.2404542 * x - 1.5371385 * y - 0.4985314 * z);
    int green = encoded(-0.9692660 * x + 1.8760108 * y + 0.0415560 * z);
    int blue = encoded(0.0556434 * x - 0.2040259 * y + 1.0572252 * z);
    return red << 16 | green << 8 | blue;
  }

  private static double linear(double f) {
    return f > LINEAR_BELOW ? f * f * f : 3 * LINEAR_BELOW * LINEAR_BELOW * (f - 4.0 / 29);
  }

  private static int encoded(double linear) {
    double inGamut = Math.clamp(linear, 0.0, 1.0);
    double encoded =
        inGamut <= 0.0031308 ? 12.92 * inGamut : 1.055 * Math.pow(inGamut, 1 / 2.4) - 0.055;
    return (int) Math.round(encoded * 255);
  }
}
