package org.sideroscope.dicom.jpegls;

/**
 * Bits of coded data (T.87 A.1, C.3): behind a byte 0xFF, the next has 7 bits only; if its topmost
 * bit is set, both are a marker and the data have ended. Behind the end there are zeros, which no
 * valid data read far into.
 */
final class BitReader {

  /** Enough for any code word but its last bits. */
  private static final int FULL = 57;

  private final byte[] data;
  private int at;
  private boolean behindFF;
  private int missing;

  /** The next bits, the first one topmost; below {@link #count} of them there are zeros. */
  private long buffer;

  private int count;

  BitReader(byte[] data, int at) {
    this.data = data;
    this.at = at;
  }

  private void refill() {
    while (count < FULL) {
      if (at >= data.length || (data[at] == -1 && isMarker())) {
        count += 8;
        missing += 8;
      } else {
        int bits = behindFF ? 7 : 8;
        int next = data[at++] & 0xFF;
        buffer |= (long) next << (64 - bits - count);
        count += bits;
        behindFF = next == 0xFF;
      }
    }
  }

  private boolean isMarker() {
    return at + 1 >= data.length || data[at + 1] < 0;
  }

  boolean bit() {
    if (count < 1) {
      refill();
    }
    boolean one = buffer < 0;
    drop(1);
    return one;
  }

  /**
   * @param bits 0 to 16
   */
  int read(int bits) {
    if (count < bits) {
      refill();
    }
    // in two steps, since a shift by 64 is none
    int value = (int) (buffer >>> 1 >>> (63 - bits));
    drop(bits);
    return value;
  }

  /**
   * A number in the limited-length Golomb code (T.87 A.5.3).
   *
   * @param k bits that are written as they are
   * @param longest zeros that say that the number follows, less 1, in {@code escape} bits
   */
  int golomb(int k, int longest, int escape) throws UndecodableStreamException {
    if (count <= longest) {
      refill();
    }
    int zeros = Long.numberOfLeadingZeros(buffer);
    if (zeros < longest) {
      drop(zeros + 1);
      return zeros << k | read(k);
    }
    if (zeros > longest) {
      throw UndecodableStreamException.damaged();
    }
    drop(zeros + 1);
    return read(escape) + 1;
  }

  private void drop(int bits) {
    buffer <<= bits;
    count -= bits;
  }

  /** Whether more bits were taken than there are. */
  boolean isOverrun() {
    return missing > count;
  }

  /** Where the marker that ends the data lies, or the end of the stream. */
  int marker() {
    int marker = at;
    while (marker + 1 < data.length && (data[marker] != -1 || data[marker + 1] >= 0)) {
      marker++;
    }
    return marker;
  }
}
