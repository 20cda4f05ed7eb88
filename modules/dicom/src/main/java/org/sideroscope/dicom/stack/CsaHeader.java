package org.sideroscope.dicom.stack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The private header in which Siemens keeps what DICOM had no attributes for: named elements, each
 * with values as text. There are two formats, told apart by the mark {@code SV10}; both are little
 * endian whatever the file is. What ends early or contradicts itself is read up to there.
 */
record CsaHeader(Map<String, List<String>> elements) {

  private static final int MARK = 'S' | 'V' << 8 | '1' << 16 | '0' << 24;
  private static final int NAME = 64;

  /** Name, multiplicity, representation, type, number of items, and a guard. */
  private static final int ELEMENT = NAME + 20;

  private static final int ITEM = 16;

  /** Elements that were seen are about a hundred. */
  private static final int MOST_ELEMENTS = 1024;

  static CsaHeader parse(byte[] bytes) {
    return new Parsing(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN)).header();
  }

  /** The values of an element that are not empty, as numbers; none if one of them is no number. */
  List<Double> numbers(String name) {
    try {
      return elements.getOrDefault(name, List.of()).stream().map(Double::valueOf).toList();
    } catch (NumberFormatException _) {
      return List.of();
    }
  }

  /** Goes through the bytes once; every step moves on by at least 16 of them. */
  private static final class Parsing {

    private final ByteBuffer bytes;
    private final Map<String, List<String>> elements = new HashMap<>();
    private boolean marked;
    private int firstItems = -1;

    Parsing(ByteBuffer bytes) {
      this.bytes = bytes;
    }

    CsaHeader header() {
      marked = bytes.remaining() >= 4 && bytes.getInt(0) == MARK;
      int start = marked ? 8 : 0;
      if (bytes.remaining() >= start + 8) {
        int count = Math.min(bytes.getInt(start), MOST_ELEMENTS);
        bytes.position(start + 8);
        boolean sound = true;
        for (int i = 0; i < count && sound; i++) {
          sound = element();
        }
      }
      return new CsaHeader(elements);
    }

    /** False where the bytes end or make no sense. */
    private boolean element() {
      if (bytes.remaining() < ELEMENT) {
        return false;
      }
      String name = text(NAME);
      bytes.position(bytes.position() + 12);
      int items = bytes.getInt();
      bytes.getInt();
      firstItems = firstItems < 0 ? items : firstItems;
      List<String> values = new ArrayList<>();
      for (int i = 0; i < items; i++) {
        if (!item(values)) {
          return false;
        }
      }
      elements.putIfAbsent(name, values);
      return items >= 0;
    }

    private boolean item(List<String> values) {
      if (bytes.remaining() < ITEM) {
        return false;
      }
      int first = bytes.getInt();
      int second = bytes.getInt();
      bytes.getLong();
      // the old format adds to each length the number of items of the first element
      int length = marked ? second : first - firstItems;
      if (length < 0 || length > bytes.remaining()) {
        return false;
      }
      String value = text(length);
      if (!value.isEmpty()) {
        values.add(value);
      }
      bytes.position(Math.min(bytes.limit(), (bytes.position() + 3) / 4 * 4));
      return true;
    }

    /** Text up to the first 0 within so many bytes. */
    private String text(int length) {
      byte[] text = new byte[length];
      bytes.get(text);
      String all = new String(text, StandardCharsets.ISO_8859_1);
      int end = all.indexOf('\0');
      return (end < 0 ? all : all.substring(0, end)).strip();
    }
  }
}
