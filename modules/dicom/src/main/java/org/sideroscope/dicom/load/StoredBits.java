package org.sideroscope.dicom.load;

import org.sideroscope.dicom.FramePixels;

/**
 * Takes the stored value out of the bits of a cell (PS3.5 8.1.1): bits beside it may hold anything,
 * and a signed value is extended from its own sign bit.
 */
final class StoredBits {

  private final boolean whole;
  private final boolean signed;
  private final int left;
  private final int right;

  private StoredBits(boolean whole, boolean signed, int left, int right) {
    this.whole = whole;
    this.signed = signed;
    this.left = left;
    this.right = right;
  }

  /** For cells as the file holds them. */
  static StoredBits inCells(FramePixels pixels) {
    return of(pixels.signed(), pixels.bitsStored(), pixels.highBit());
  }

  /** For values that a decoder has already moved to the low end. */
  static StoredBits decoded(FramePixels pixels) {
    return of(pixels.signed(), pixels.bitsStored(), pixels.bitsStored() - 1);
  }

  private static StoredBits of(boolean signed, int stored, int high) {
    return new StoredBits(stored == 16, signed, 31 - high, 32 - stored);
  }

  /** The value as 16 bits; in a signed cell they are a two's complement number. */
  short value(int cell) {
    if (whole) {
      return (short) cell;
    }
    int topmost = cell << left;
    return (short) (signed ? topmost >> right : topmost >>> right);
  }

  void apply(short[] values) {
    if (!whole) {
      for (int i = 0; i < values.length; i++) {
        values[i] = value(values[i]);
      }
    }
  }
}
