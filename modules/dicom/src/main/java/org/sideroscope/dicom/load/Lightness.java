package org.sideroscope.dicom.load;

import java.util.List;
import org.sideroscope.dicom.FramePixels;

/** The lightness of colours, with the weights of ITU-R BT.601. */
final class Lightness {

  private Lightness() {}

  static int of(int red, int green, int blue) {
    return (299 * red + 587 * green + 114 * blue) / 1000;
  }

  /** Of three planes of unsigned samples; of YBR, the first is the lightness already. */
  static short[] ofPlanes(List<short[]> planes, FramePixels pixels) {
    short[] first = planes.get(0);
    if (pixels.photometric().startsWith("YBR")) {
      return first;
    }
    short[] values = new short[first.length];
    for (int i = 0; i < values.length; i++) {
      int red = Short.toUnsignedInt(first[i]);
      int green = Short.toUnsignedInt(planes.get(1)[i]);
      int blue = Short.toUnsignedInt(planes.get(2)[i]);
      values[i] = (short) of(red, green, blue);
    }
    return values;
  }
}
