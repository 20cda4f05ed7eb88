package org.sideroscope.reporting.drawing;

import java.io.InputStream;
import java.util.Objects;

/** DejaVu Sans, which comes with the program: drawings look the same on paper and on the screen. */
public final class DrawingFont {

  private static final String FILE = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

  private DrawingFont() {}

  /** Its TrueType file, for the caller to close. */
  public static InputStream open() {
    return Objects.requireNonNull(DrawingFont.class.getResourceAsStream(FILE));
  }
}
