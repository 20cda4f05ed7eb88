package org.sideroscope.dicom.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.sideroscope.dicom.dataset.DataElement.Value;
import org.sideroscope.dicom.header.VrTable;

/**
 * Writes elements (PS3.5 7.1). Sequences and items have an undefined length and end with
 * delimiters; values are written as they are, so their byte order is that of the file they are of.
 */
final class ElementPrinter {

  static final int ITEM = 0xFFFEE000;
  static final int SEQUENCE_END = 0xFFFEE0DD;
  private static final int ITEM_END = 0xFFFEE00D;
  private static final int UNDEFINED = 0xFFFFFFFF;
  private static final int LONGEST_SHORT = 0xFFFE;

  private final OutputStream out;
  private final boolean explicitVr;
  private final ByteBuffer buffer;

  ElementPrinter(OutputStream out, boolean explicitVr, boolean bigEndian) {
    this.out = out;
    this.explicitVr = explicitVr;
    this.buffer =
        ByteBuffer.allocate(12).order(bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
  }

  void print(DataSet dataSet) throws IOException {
    for (DataElement element : dataSet.elements()) {
      switch (element.value()) {
        case Value.Bytes bytes -> {
          head(element.tag(), element.vr(), bytes.bytes().length);
          out.write(bytes.bytes());
        }
        case Value.Items(var items) -> {
          head(element.tag(), "SQ", UNDEFINED);
          for (DataSet item : items) {
            delimiter(ITEM, UNDEFINED);
            print(item);
            delimiter(ITEM_END, 0);
          }
          delimiter(SEQUENCE_END, 0);
        }
        case Value.Fragments() ->
            throw new IllegalArgumentException("Pixels within a sequence are not written.");
      }
    }
  }

  /** Tag, value representation and length of an element whose value follows. */
  void head(int tag, String vr, int length) throws IOException {
    buffer.clear().putShort((short) (tag >>> 16)).putShort((short) tag);
    if (!explicitVr) {
      buffer.putInt(length);
    } else if (VrTable.hasLongLength(vr)) {
      buffer.put((byte) vr.charAt(0)).put((byte) vr.charAt(1)).putShort((short) 0).putInt(length);
    } else if (length <= LONGEST_SHORT) {
      buffer.put((byte) vr.charAt(0)).put((byte) vr.charAt(1)).putShort((short) length);
    } else {
      // PS3.5 6.2.2: a value too long for its representation is written as unknown
      buffer.put((byte) 'U').put((byte) 'N').putShort((short) 0).putInt(length);
    }
    flush();
  }

  void delimiter(int tag, int length) throws IOException {
    buffer.clear().putShort((short) (tag >>> 16)).putShort((short) tag).putInt(length);
    flush();
  }

  private void flush() throws IOException {
    out.write(buffer.array(), 0, buffer.position());
  }
}
