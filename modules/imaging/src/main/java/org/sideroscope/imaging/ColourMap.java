package org.sideroscope.imaging;

/**
 * Which colour a value is given between the two ends of its window. Every map but {@link #GREY} is
 * a course through the CIE L*a*b* space (white point D65), so that equal steps of the value look
 * about equally far apart.
 */
public enum ColourMap {
  /** Black to white. */
  GREY,

  /**
   * For values that come round again, such as phase: both ends have the same dark colour, the
   * middle is light; what is below the middle is blue, what is above it orange. A wrap of the phase
   * is therefore no edge.
   */
  PHASE(
      LabPoint.of(0, 30, 12, 320),
      LabPoint.of(0.2, 48, 48, 282),
      LabPoint.of(0.32, 60, 38, 262),
      LabPoint.of(0.5, 88, 6, 100),
      LabPoint.of(0.68, 60, 48, 60),
      LabPoint.of(0.8, 48, 56, 38),
      LabPoint.of(1, 30, 12, 320)),

  /**
   * For values on both sides of nothing, such as susceptibility (QSM) in a window about 0: black in
   * the middle, ever lighter blue below it (diamagnetic: calcium), ever lighter orange above it
   * (paramagnetic: haemosiderin).
   */
  DIVERGING(
      LabPoint.of(0, 86, 26, 215),
      LabPoint.of(0.2, 55, 40, 258),
      LabPoint.of(0.36, 27, 44, 283),
      LabPoint.of(0.5, 0, 0, 0),
      LabPoint.of(0.64, 27, 42, 36),
      LabPoint.of(0.8, 55, 62, 55),
      LabPoint.of(1, 86, 66, 92)),

  /** Black through red and yellow to white, evenly lighter. */
  HEAT(
      LabPoint.of(0, 0, 0, 0),
      LabPoint.of(0.18, 18, 38, 25),
      LabPoint.of(0.4, 40, 70, 38),
      LabPoint.of(0.62, 62, 74, 62),
      LabPoint.of(0.82, 82, 62, 88),
      LabPoint.of(1, 100, 0, 95));

  /** How many colours a map has. */
  public static final int SHADES = 256;

  /** How that is drawn which has no value, in any map. */
  public static final int BLACK = 0xFF000000;

  /** Black, for what has no value, and then the colours. Written here only. */
  @SuppressWarnings("ImmutableEnumChecker") // drawing reads it for each pixel
  private final int[] blackAndColours = new int[1 + SHADES];

  ColourMap(LabPoint... course) {
    blackAndColours[0] = BLACK;
    for (int shade = 0; shade < SHADES; shade++) {
      double place = shade / (SHADES - 1.0);
      int rgb = course.length == 0 ? shade * 0x010101 : LabPoint.on(course, place).rgb();
      blackAndColours[1 + shade] = BLACK | rgb;
    }
  }

  /**
   * A colour as opaque ARGB.
   *
   * @param shade from 0, the lower end of the window, to 255
   */
  public int argb(int shade) {
    if (shade < 0 || shade >= SHADES) {
      throw new IllegalArgumentException("A colour map has the shades 0 to 255.");
    }
    return blackAndColours[1 + shade];
  }

  /** Shared, to be read only. */
  int[] blackAndColours() {
    return blackAndColours;
  }
}
