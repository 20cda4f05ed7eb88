package org.sideroscope.dicom.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.dicom.dataset.DataElement.Value;
import org.sideroscope.dicom.header.ByteCursor;
import org.sideroscope.dicom.header.VrTable;
import org.sideroscope.dicom.source.MalformedFileException;

/** Parses elements. What is not well formed is refused as a whole rather than mended. */
final class ElementParser {

  private static final int ITEM = 0xFFFEE000;
  private static final int ITEM_END = 0xFFFEE00D;
  private static final int SEQUENCE_END = 0xFFFEE0DD;
  private static final long UNDEFINED = 0xFFFFFFFFL;
  private static final int SMALLEST_ELEMENT = 8;
  private static final int DEEPEST = 64;
  private static final int MOST_ELEMENTS = 4_000_000;
  private static final long MOST_BYTES = 1L << 28;

  /** Private values that anybody keeps are numbers and names of their makers. */
  private static final int LONGEST_PRIVATE = 64;

  private final ByteCursor cursor;
  private boolean explicitVr;
  private int elements;
  private long held;
  private Optional<Bulk> pixelData = Optional.empty();

  ElementParser(ByteCursor cursor, boolean explicitVr) {
    this.cursor = cursor;
    this.explicitVr = explicitVr;
  }

  /** The head of pixel data, behind which the cursor stands. */
  record Bulk(int tag, String vr, long length) {

    boolean isFragments() {
      return length == UNDEFINED;
    }
  }

  /** Up to the pixel data, or to the end. */
  DataSet upToPixelData() throws IOException {
    return elements(Long.MAX_VALUE, 0);
  }

  Optional<Bulk> pixelData() {
    return pixelData;
  }

  /**
   * @param end position behind the last byte; {@link Long#MAX_VALUE} where a delimiter ends it
   */
  private DataSet elements(long end, int depth) throws IOException {
    List<DataElement> list = new ArrayList<>();
    while (isBefore(end)) {
      int tag = cursor.tag();
      if (tag == ITEM_END || (tag == SEQUENCE_END && depth == 0)) {
        cursor.u32();
        if (depth == 0) {
          continue; // left over by a writer that mended a sequence badly
        }
        return DataSet.of(list);
      }
      count();
      Declared declared = declared(tag);
      if (depth == 0 && isPixelData(tag)) {
        pixelData = Optional.of(new Bulk(tag, declared.vr(), declared.length()));
        return DataSet.of(list);
      }
      list.add(new DataElement(tag, declared.vr(), value(tag, declared, end, depth)));
    }
    return DataSet.of(list);
  }

  private boolean isBefore(long end) throws IOException {
    return end == Long.MAX_VALUE ? cursor.has(SMALLEST_ELEMENT) : cursor.position() < end;
  }

  private static boolean isPixelData(int tag) {
    return tag == 0x7FE00010 || tag == 0x7FE00008 || tag == 0x7FE00009;
  }

  /** What an element says of itself; {@code unknown} if its value was copied without its VR. */
  private record Declared(String vr, boolean unknown, long length) {}

  private Declared declared(int tag) throws IOException {
    if (!explicitVr || !VrTable.isVr(cursor, 0)) {
      return new Declared(Dictionary.vr(tag), false, cursor.u32());
    }
    String vr = new String(new char[] {(char) cursor.u8(), (char) cursor.u8()});
    long length;
    if (VrTable.hasLongLength(vr)) {
      cursor.u16();
      length = cursor.u32();
    } else {
      length = cursor.u16();
    }
    boolean unknown = vr.equals("UN");
    // what was copied as unknown is little endian whatever is around it (PS3.5 6.2.2)
    boolean named = unknown && !cursor.isBigEndian();
    return new Declared(named ? Dictionary.vr(tag) : vr, unknown, length);
  }

  private Value value(int tag, Declared declared, long end, int depth) throws IOException {
    boolean undefined = declared.length() == UNDEFINED;
    if (!undefined && declared.length() > end - cursor.position()) {
      throw new MalformedFileException("One of its values is longer than what holds it.");
    }
    if (undefined && (declared.vr().equals("OB") || declared.vr().equals("OW"))) {
      skipFragments();
      return new Value.Fragments();
    }
    if (undefined || declared.vr().equals("SQ")) {
      return items(declared, depth);
    }
    if ((tag >>> 16) % 2 == 1 && declared.length() > LONGEST_PRIVATE) {
      // what is longer is never written again, so never held
      cursor.skip(declared.length());
      return Value.Bytes.NONE;
    }
    held += declared.length();
    if (held > MOST_BYTES) {
      throw new MalformedFileException("Its header is larger than any image needs.");
    }
    return Value.Bytes.of(cursor.bytes((int) declared.length()));
  }

  private Value items(Declared sequence, int depth) throws IOException {
    if (depth >= DEEPEST) {
      throw new MalformedFileException("Its sequences are nested too deeply.");
    }
    boolean outer = explicitVr;
    explicitVr = outer && !sequence.unknown();
    long end = end(sequence.length());
    List<DataSet> items = new ArrayList<>();
    while (isBefore(end)) {
      int tag = cursor.tag();
      long length = cursor.u32();
      if (tag == SEQUENCE_END) {
        break;
      }
      if (tag != ITEM) {
        throw new MalformedFileException("One of its sequences does not consist of items.");
      }
      count();
      items.add(elements(end(length), depth + 1));
    }
    explicitVr = outer;
    return new Value.Items(items);
  }

  private long end(long length) throws MalformedFileException {
    if (length == UNDEFINED) {
      return Long.MAX_VALUE;
    }
    if (length > cursor.remaining()) {
      throw new MalformedFileException("One of its sequences is longer than the file.");
    }
    return cursor.position() + length;
  }

  private void skipFragments() throws IOException {
    int tag = cursor.tag();
    for (; tag == ITEM; tag = cursor.tag()) {
      cursor.skip(cursor.u32());
    }
    cursor.u32();
    if (tag != SEQUENCE_END) {
      throw new MalformedFileException("Its compressed pixels do not consist of fragments.");
    }
  }

  private void count() throws MalformedFileException {
    if (++elements > MOST_ELEMENTS) {
      throw new MalformedFileException("Its header has more elements than any image needs.");
    }
  }
}
