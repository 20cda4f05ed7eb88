package org.sideroscope.reporting.pdf.awt;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;

/** The colours that a PDF/A means, which it must say itself. */
public final class ColourProfile {

  private ColourProfile() {}

  /** The ICC profile of sRGB, as the Java runtime ships it. */
  public static byte[] srgb() {
    return ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
  }
}
