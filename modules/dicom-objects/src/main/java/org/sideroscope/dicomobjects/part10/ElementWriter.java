package org.sideroscope.dicomobjects.part10;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Writes elements in Explicit VR Little Endian (PS3.5 7.1.2); sequences end with delimiters. */
final class ElementWriter {

  private static final int ITEM = 0xFFFEE000;
  private static final int ITEM_END = 0xFFFEE00D;
  private static final int SEQUENCE_END = 0xFFFEE0DD;
  private static final int UNDEFINED = 0xFFFFFFFF;

  private final OutputStream out;
  private final ByteBuffer buffer = ByteBuffer.allocate(12).order(ByteOrder.LITTLE_ENDIAN);

  ElementWriter(OutputStream out) {
    this.out = out;
  }

  void write(Item item) throws IOException {
    for (Map.Entry<Integer, Item.Element> entry : item.elements()) {
      int tag = entry.getKey();
      switch (entry.getValue()) {
        case Item.Element.Texts(String vr, List<String> values) ->
            value(tag, vr, padded(vr, String.join("\\", values).getBytes(StandardCharsets.UTF_8)));
        case Item.Element.Numbers(String vr, List<Double> values) ->
            value(tag, vr, binary(vr, values));
        case Item.Element.Bytes bytes ->
            value(tag, bytes.vr(), padded(bytes.vr(), bytes.toArray()));
        case Item.Element.Sequence(List<Item> items) -> sequence(tag, items);
        case Item.Element.Bulk(String vr, long length, Item.BulkValue bulk) -> {
          header(tag, vr, length);
          bulk.writeTo(out);
        }
      }
    }
  }

  private void sequence(int tag, List<Item> items) throws IOException {
    header(tag, "SQ", UNDEFINED);
    for (Item item : items) {
      delimiter(ITEM, UNDEFINED);
      write(item);
      delimiter(ITEM_END, 0);
    }
    delimiter(SEQUENCE_END, 0);
  }

  private void value(int tag, String vr, byte[] bytes) throws IOException {
    header(tag, vr, bytes.length);
    out.write(bytes);
  }

  private void header(int tag, String vr, long length) throws IOException {
    buffer.clear().putShort((short) (tag >>> 16)).putShort((short) tag);
    buffer.put((byte) vr.charAt(0)).put((byte) vr.charAt(1));
    if (hasLongLength(vr)) {
      buffer.putShort((short) 0).putInt((int) length);
    } else if (length <= 0xFFFE) {
      buffer.putShort((short) length);
    } else {
      throw new IllegalArgumentException("A value of " + vr + " is too long.");
    }
    flush();
  }

  private void delimiter(int tag, int length) throws IOException {
    buffer.clear().putShort((short) (tag >>> 16)).putShort((short) tag).putInt(length);
    flush();
  }

  private void flush() throws IOException {
    out.write(buffer.array(), 0, buffer.position());
  }

  private static boolean hasLongLength(String vr) {
    return switch (vr) {
      case "OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV" -> true;
      default -> false;
    };
  }

  private static byte[] padded(String vr, byte[] bytes) {
    if (bytes.length % 2 == 0) {
      return bytes;
    }
    byte[] even = Arrays.copyOf(bytes, bytes.length + 1);
    even[bytes.length] = (byte) (vr.equals("UI") || vr.startsWith("O") ? 0 : ' ');
    return even;
  }

  private static byte[] binary(String vr, List<Double> values) {
    ByteBuffer bytes = ByteBuffer.allocate(8 * values.size()).order(ByteOrder.LITTLE_ENDIAN);
    for (double value : values) {
      switch (vr) {
        case "US", "SS" -> bytes.putShort((short) (long) value);
        case "UL", "SL" -> bytes.putInt((int) (long) value);
        case "UV", "SV" -> bytes.putLong((long) value);
        case "FL" -> bytes.putFloat((float) value);
        case "AT" -> bytes.putShort((short) ((long) value >>> 16)).putShort((short) (long) value);
        default -> bytes.putDouble(value);
      }
    }
    return Arrays.copyOf(bytes.array(), bytes.position());
  }
}
