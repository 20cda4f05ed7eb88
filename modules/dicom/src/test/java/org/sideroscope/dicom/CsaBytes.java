package org.sideroscope.dicom;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** A private Siemens header as bytes, in either of its formats, for tests. */
public final class CsaBytes {

  /** Every element has at least so many items, most of them empty. */
  private static final int ITEMS = 6;

  private final Map<String, String[]> elements = new LinkedHashMap<>();

  public CsaBytes with(String name, String... values) {
    elements.put(name, values);
    return this;
  }

  /** The format with the mark SV10. */
  public byte[] marked() {
    ByteBuffer bytes = ByteBuffer.allocate(1 << 14).order(ByteOrder.LITTLE_ENDIAN);
    bytes.put("SV10".getBytes(StandardCharsets.US_ASCII)).putInt(0x01020304);
    return write(bytes, true);
  }

  /** The older format. */
  public byte[] unmarked() {
    return write(ByteBuffer.allocate(1 << 14).order(ByteOrder.LITTLE_ENDIAN), false);
  }

  private byte[] write(ByteBuffer bytes, boolean marked) {
    bytes.putInt(elements.size()).putInt(77);
    elements.forEach((name, values) -> {
      bytes.put(Arrays.copyOf(name.getBytes(StandardCharsets.US_ASCII), 64));
      bytes.putInt(values.length).put(new byte[] {'D', 'S', 0, 0}).putInt(3);
      bytes.putInt(ITEMS).putInt(77);
      for (int i = 0; i < ITEMS; i++) {
        String value = i < values.length ? values[i] + "\0" : "";
        item(bytes, value.getBytes(StandardCharsets.US_ASCII), marked);
      }
    });
    byte[] written = new byte[bytes.flip().remaining()];
    bytes.get(written);
    return written;
  }

  private static void item(ByteBuffer bytes, byte[] value, boolean marked) {
    bytes.putInt(marked ? 0 : value.length + ITEMS).putInt(value.length).putInt(77).putInt(0);
    bytes.put(value);
    bytes.put(new byte[(4 - value.length % 4) % 4]);
  }
}
