package org.sideroscope.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Encapsulated pixel data (PS3.5 A.4) as bytes, for tests. */
final class Fragments {

  private static final int ITEM_HEADER = 8;
  private static final int ELEMENT_HEADER = 12;

  private Fragments() {}

  /** The whole element in explicit little endian: an empty offset table, then the fragments. */
  static byte[] element(byte[]... fragments) {
    int content = Arrays.stream(fragments).mapToInt(f -> ITEM_HEADER + padded(f)).sum();
    ByteBuffer bytes =
        ByteBuffer.allocate(ELEMENT_HEADER + ITEM_HEADER + content + ITEM_HEADER)
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort((short) 0x7FE0).putShort((short) 0x0010).put((byte) 'O').put((byte) 'B');
    bytes.putShort((short) 0).putInt(-1);
    putItem(bytes, new byte[0]);
    for (byte[] fragment : fragments) {
      putItem(bytes, fragment);
    }
    return bytes.putShort((short) 0xFFFE).putShort((short) 0xE0DD).putInt(0).array();
  }

  private static void putItem(ByteBuffer target, byte[] content) {
    int length = padded(content);
    target.putShort((short) 0xFFFE).putShort((short) 0xE000).putInt(length);
    target.put(Arrays.copyOf(content, length));
  }

  private static int padded(byte[] content) {
    return content.length + content.length % 2;
  }
}
