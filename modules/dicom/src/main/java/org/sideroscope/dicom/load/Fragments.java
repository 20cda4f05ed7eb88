package org.sideroscope.dicom.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.Arrays;

/** The items of encapsulated pixel data, as places in a file. */
final class Fragments {

  /** More than any file has; bounds what is held of one that is made of empty items. */
  static final int MOST = 1 << 20;

  private static final int ITEM = 0xFFFEE000;
  private static final int HEADER = 8;

  private final long[] offsets;
  private final int[] lengths;

  private Fragments(long[] offsets, int[] lengths) {
    this.offsets = offsets;
    this.lengths = lengths;
  }

  /** All whole items from a place on; one that the end of the file cuts off is left out. */
  static Fragments read(SeekableByteChannel channel, long start) throws IOException {
    long[] offsets = new long[16];
    int[] lengths = new int[16];
    int count = 0;
    long size = channel.size();
    long at = start;
    ByteBuffer head = ByteBuffer.allocate(HEADER).order(ByteOrder.LITTLE_ENDIAN);
    while (count < MOST && ChannelBytes.fill(head.clear(), channel, at) == HEADER) {
      int tag = Short.toUnsignedInt(head.getShort(0)) << 16 | Short.toUnsignedInt(head.getShort(2));
      long length = Integer.toUnsignedLong(head.getInt(4));
      if (tag != ITEM || length > Math.min(size - at - HEADER, Integer.MAX_VALUE)) {
        break;
      }
      if (count == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * count);
        lengths = Arrays.copyOf(lengths, 2 * count);
      }
      offsets[count] = at + HEADER;
      lengths[count++] = (int) length;
      at += HEADER + length;
    }
    return new Fragments(Arrays.copyOf(offsets, count), Arrays.copyOf(lengths, count));
  }

  /** What follows the first item, which is the offset table. */
  Fragments withoutFirst() {
    return new Fragments(
        Arrays.copyOfRange(offsets, 1, count()), Arrays.copyOfRange(lengths, 1, count()));
  }

  int count() {
    return offsets.length;
  }

  long offset(int index) {
    return offsets[index];
  }

  int length(int index) {
    return lengths[index];
  }
}
