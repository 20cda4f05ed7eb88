package org.sideroscope.dicomobjects.seg;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.sideroscope.marking.Mask;

/**
 * Packs frames of single bits, the first pixel in the lowest bit, each frame beginning at the very
 * bit at which the one before ended (PS3.5 8.2). Holds one frame.
 */
final class BitPacker {

  private final OutputStream out;
  private final int columns;
  private final long frameBits;
  private final byte[] bytes;

  /** Bits of the first byte that belong to the frame before. */
  private int carried;

  BitPacker(int columns, int rows, OutputStream out) {
    this.out = out;
    this.columns = columns;
    this.frameBits = (long) columns * rows;
    this.bytes = new byte[Math.toIntExact((frameBits + 7) / 8 + 1)];
  }

  /** Bytes of that many frames, made even. */
  static long length(int columns, int rows, int frames) {
    long whole = ((long) columns * rows * frames + 7) / 8;
    return whole + whole % 2;
  }

  void frame(Mask mask, int slice) throws IOException {
    mask.forEachRun(
        slice, (row, from, to) -> set(carried + row * (long) columns + from, (long) to - from));
    long filled = carried + frameBits;
    int whole = Math.toIntExact(filled / 8);
    out.write(bytes, 0, whole);
    byte begun = bytes[whole];
    Arrays.fill(bytes, (byte) 0);
    bytes[0] = begun;
    carried = (int) (filled % 8);
  }

  private void set(long start, long count) {
    long at = start;
    long end = start + count;
    while (at < end) {
      int index = (int) (at >>> 3);
      int bit = (int) (at & 7);
      if (bit == 0 && end - at >= 8) {
        bytes[index] = (byte) 0xFF;
        at += 8;
      } else {
        int bits = (int) Math.min(8 - bit, end - at);
        bytes[index] |= (byte) (((1 << bits) - 1) << bit);
        at += bits;
      }
    }
  }

  /** Writes what is left, and a byte more where the length would be odd. */
  void finish(long writtenSoFarOfWhole) throws IOException {
    if (carried > 0) {
      out.write(bytes[0]);
    }
    if (writtenSoFarOfWhole % 2 != 0) {
      out.write(0);
    }
  }
}
