package org.sideroscope.dicom.pixels;

import java.util.List;

/** The lightness of colours, with the weights of ITU-R BT.601. */
public final class Lightness {

  private Lightness() {}

  public static int of(int red, int green, int blue) {
    return (int) ((299L * red + 587L * green + 114L * blue) / 1000);
  }

  /** Of planes of red, green and blue: unsigned samples of up to 16 bits. */
  public static short[] of(List<short[]> planes) {
    short[] values = new short[planes.get(0).length];
    for (int i = 0; i < values.length; i++) {
      int red = Short.toUnsignedInt(planes.get(0)[i]);
      int green = Short.toUnsignedInt(planes.get(1)[i]);
      int blue = Short.toUnsignedInt(planes.get(2)[i]);
      values[i] = (short) of(red, green, blue);
    }
    return values;
  }
}
