package org.sideroscope.dicom.load;

import java.nio.IntBuffer;
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
    return of(pixels, pixels.highBit());
  }

  /** For values that a decoder has already moved to the low end. */
  static StoredBits decoded(FramePixels pixels) {
    return of(pixels, pixels.bitsStored() - 1);
  }

  private static StoredBits of(FramePixels pixels, int high) {
    int stored = pixels.bitsStored();
    boolean whole = stored == Math.max(16, pixels.bitsAllocated());
    return new StoredBits(whole, pixels.signed(), 31 - high, 32 - stored);
  }

  /** In a signed cell the bits of the value are a two's complement number. */
  private int value(int cell) {
    int topmost = cell << left;
    return signed ? topmost >> right : topmost >>> right;
  }

  void apply(short[] values) {
    apply(values, 0, values.length);
  }

  void apply(short[] values, int from, int to) {
    if (isLowUnsigned()) {
      mask(values, from, to, -1 >>> right);
    } else if (!whole) {
      for (int i = from; i < to; i++) {
        values[i] = (short) value(values[i]);
      }
    }
  }

  /** Whether only bits above the value have to go, as in nearly all images of scanners. */
  private boolean isLowUnsigned() {
    return !whole && !signed && left == right;
  }

  /** The compiler makes vector instructions of this loop, as long as the mask is no short. */
  private static void mask(short[] values, int from, int to, int mask) {
    for (int i = from; i < to; i++) {
      values[i] = (short) (values[i] & mask);
    }
  }

  void apply(IntBuffer cells) {
    if (!whole) {
      for (int i = 0; i < cells.limit(); i++) {
        cells.put(i, value(cells.get(i)));
      }
    }
  }
}
