package org.sideroscope.dicom.load;

import java.util.List;
import org.sideroscope.dicom.header.Header;
import org.sideroscope.dicom.header.Tag;
import org.sideroscope.dicom.pixels.Lightness;
import org.sideroscope.dicom.source.MalformedFileException;

/** The lightness of the colours in a table (PS3.3 C.7.6.3.1.5 and 6). */
final class Palette {

  private static final int ALL = 1 << 16;

  private final int firstMapped;
  private final short[] lightness;

  private Palette(int firstMapped, short[] lightness) {
    this.firstMapped = firstMapped;
    this.lightness = lightness;
  }

  static Palette read(Header header) throws MalformedFileException {
    List<Double> descriptor = header.numbers(Tag.RED_PALETTE_DESCRIPTOR);
    if (descriptor.size() != 3) {
      throw new MalformedFileException("Its palette is missing.");
    }
    int entries = descriptor.get(0) == 0 ? ALL : descriptor.get(0).intValue();
    int[] red = entries(header.numbers(Tag.RED_PALETTE), entries);
    int[] green = entries(header.numbers(Tag.GREEN_PALETTE), entries);
    int[] blue = entries(header.numbers(Tag.BLUE_PALETTE), entries);
    short[] lightness = new short[entries];
    for (int i = 0; i < entries; i++) {
      lightness[i] = (short) Lightness.of(red[i], green[i], blue[i]);
    }
    return new Palette(descriptor.get(1).intValue(), lightness);
  }

  /** One entry a word, or two of 8 bits, the first one in the low half. */
  private static int[] entries(List<Double> words, int count) throws MalformedFileException {
    boolean packed = words.size() < count;
    if (words.size() * (packed ? 2 : 1) < count) {
      throw new MalformedFileException("Its palette is shorter than it says.");
    }
    int[] entries = new int[count];
    for (int i = 0; i < count; i++) {
      int word = words.get(packed ? i / 2 : i).intValue();
      entries[i] = packed ? (word >> (8 * (i % 2))) & 0xFF : word;
    }
    return entries;
  }

  /** Replaces numbers of entries by lightness; what is outside the table has its nearest entry. */
  void apply(short[] values, boolean signed) {
    for (int i = 0; i < values.length; i++) {
      int value = signed ? values[i] : Short.toUnsignedInt(values[i]);
      int first = signed ? (short) firstMapped : firstMapped;
      values[i] = lightness[Math.clamp(value - first, 0, lightness.length - 1)];
    }
  }
}
