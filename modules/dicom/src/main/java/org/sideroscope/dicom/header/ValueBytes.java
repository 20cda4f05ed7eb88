package org.sideroscope.dicom.header;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.stream.IntStream;

/** Takes the bytes of a value as its {@link Tag.Form} says. */
final class ValueBytes {

  private ValueBytes() {}

  /** The bytes themselves for text and bytes, numbers as {@code double[]} else. */
  static Object take(Tag.Form form, byte[] bytes, boolean bigEndian) {
    ByteBuffer buffer =
        ByteBuffer.wrap(bytes).order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    return switch (form) {
      case TEXT, BYTES, SEQUENCE -> bytes;
      case UNSIGNED_SHORT ->
          numbers(bytes.length / 2, i -> Short.toUnsignedInt(buffer.getShort(2 * i)));
      case UNSIGNED_LONG ->
          numbers(bytes.length / 4, i -> Integer.toUnsignedLong(buffer.getInt(4 * i)));
      case DOUBLE -> numbers(bytes.length / 8, i -> buffer.getDouble(8 * i));
    };
  }

  private static double[] numbers(int count, java.util.function.IntToDoubleFunction at) {
    return IntStream.range(0, count).mapToDouble(at).toArray();
  }
}
