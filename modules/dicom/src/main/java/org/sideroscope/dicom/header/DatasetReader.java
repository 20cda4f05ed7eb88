package org.sideroscope.dicom.header;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sideroscope.dicom.source.MalformedFileException;

/**
 * Walks the elements of a data set (PS3.5 chapter 7) and keeps those that have a {@link Tag}.
 * Depth, count and size of what is kept are bounded, whatever the file declares.
 */
final class DatasetReader {

  static final int PIXEL_DATA = 0x7FE00010;

  private static final int FLOAT_PIXEL_DATA = 0x7FE00008;
  private static final int DOUBLE_PIXEL_DATA = 0x7FE00009;
  private static final int ITEM = 0xFFFEE000;
  private static final int ITEM_END = 0xFFFEE00D;
  private static final int SEQUENCE_END = 0xFFFEE0DD;
  private static final long UNDEFINED = 0xFFFFFFFFL;

  private static final int SMALLEST_ELEMENT = 8;
  private static final int DEEPEST = 64;
  private static final int MOST_ELEMENTS = 4_000_000;
  private static final int MOST_KEPT = 400_000;
  private static final int LONGEST_VALUE = 1 << 17;

  private final ByteCursor cursor;
  private boolean explicitVr;
  private int elements;
  private int kept;
  private Optional<PixelData> pixelData = Optional.empty();

  DatasetReader(ByteCursor cursor, boolean explicitVr) {
    this.cursor = cursor;
    this.explicitVr = explicitVr;
  }

  /** Reads up to the pixel data or the end. */
  Header read() throws IOException {
    Header header = new Header();
    readElements(header, Scope.WHOLE);
    return header;
  }

  /** Reads the elements of one group only and stands behind them; for the meta information. */
  Header readGroup(int group) throws IOException {
    Header header = new Header();
    while (cursor.has(8) && cursor.peekGroup() == group) {
      countElement();
      int tag = cursor.tag();
      readValue(header, tag, declared(), Scope.WHOLE);
    }
    return header;
  }

  /** Where the pixel data lie, if {@link #read} came to some. */
  Optional<PixelData> pixelData() {
    return pixelData;
  }

  /**
   * What encloses the elements being read.
   *
   * @param end where it ends, or empty if a delimiter or the end of the file ends it
   * @param depth 0 for the data set
   * @param keep whether anything of it is wanted
   */
  private record Scope(OptionalLong end, int depth, boolean keep) {

    static final Scope WHOLE = new Scope(OptionalLong.empty(), 0, true);

    /** A sequence or item within; it does not end behind this scope, whatever it declares. */
    Scope within(OptionalLong declaredEnd, boolean keepInner) {
      boolean bounded =
          end.isPresent() && (declaredEnd.isEmpty() || declaredEnd.getAsLong() > end.getAsLong());
      return new Scope(bounded ? end : declaredEnd, depth + 1, keepInner);
    }
  }

  private boolean isInside(Scope scope) throws IOException {
    return scope.end().isPresent()
        ? cursor.position() < scope.end().getAsLong()
        : cursor.has(SMALLEST_ELEMENT);
  }

  /** Length and value representation as declared; {@code vr} is empty where it is not stated. */
  private record Declared(String vr, long length) {
    boolean isUndefined() {
      return length == UNDEFINED;
    }
  }

  private void readElements(Header header, Scope scope) throws IOException {
    while (isInside(scope)) {
      int tag = cursor.tag();
      if (tag == ITEM_END || tag == SEQUENCE_END) {
        cursor.u32();
        if (scope.depth() == 0) {
          continue; // left over by a writer that mended a sequence badly
        }
        return;
      }
      Declared declared = declared();
      if (scope.depth() == 0 && isPixelData(tag)) {
        pixelData =
            Optional.of(new PixelData(tag == PIXEL_DATA, cursor.position(), declared.length()));
        return;
      }
      countElement();
      readValue(header, tag, declared, scope);
    }
  }

  private static boolean isPixelData(int tag) {
    return tag == PIXEL_DATA || tag == FLOAT_PIXEL_DATA || tag == DOUBLE_PIXEL_DATA;
  }

  private void countElement() throws MalformedFileException {
    if (++elements > MOST_ELEMENTS) {
      throw new MalformedFileException("Its header has more elements than any image needs.");
    }
  }

  private void countKept() throws MalformedFileException {
    if (++kept > MOST_KEPT) {
      throw new MalformedFileException("Its header describes more frames than can be read.");
    }
  }

  private Declared declared() throws IOException {
    if (!explicitVr || !VrTable.isVr(cursor, 0)) {
      // some writers leave the representation out of single elements
      return new Declared("", cursor.u32());
    }
    String vr = new String(new char[] {(char) cursor.u8(), (char) cursor.u8()});
    if (VrTable.hasLongLength(vr)) {
      cursor.u16();
      return new Declared(vr, cursor.u32());
    }
    return new Declared(vr, cursor.u16());
  }

  private void readValue(Header header, int tag, Declared declared, Scope scope)
      throws IOException {
    Optional<Tag> wanted =
        scope.keep() ? Tag.of(tag).filter(t -> isOfUse(t, header)) : Optional.empty();
    boolean sequence = wanted.isPresent() && wanted.get().form() == Tag.Form.SEQUENCE;
    boolean wantsItems = sequence && VrTable.mayHoldItems(declared.vr());
    if (wantsItems || declared.isUndefined()) {
      List<Header> items = readItems(declared, scope, wantsItems);
      if (wantsItems) {
        countKept();
        header.put(wanted.get(), items);
      }
    } else if (wanted.isPresent() && !sequence && declared.length() <= LONGEST_VALUE) {
      readWanted(header, wanted.get(), (int) declared.length());
    } else {
      cursor.skip(declared.length());
    }
  }

  /** Long headers within the header are of use for one purpose only, and in every Siemens image. */
  private static boolean isOfUse(Tag tag, Header header) {
    return tag.form() != Tag.Form.BYTES || header.texts(Tag.IMAGE_TYPE).contains("MOSAIC");
  }

  private void readWanted(Header header, Tag tag, int length) throws IOException {
    countKept();
    byte[] bytes = cursor.bytes(length);
    header.put(tag, ValueBytes.take(tag.form(), bytes, cursor.isBigEndian()));
    if (tag == Tag.SPECIFIC_CHARACTER_SET) {
      header.setCharacterSets(CharacterSets.of(header.texts(Tag.SPECIFIC_CHARACTER_SET)));
    }
  }

  private List<Header> readItems(Declared sequence, Scope outer, boolean keep) throws IOException {
    if (outer.depth() >= DEEPEST) {
      throw new MalformedFileException("Its sequences are nested too deeply.");
    }
    boolean outerExplicit = explicitVr;
    // PS3.5 6.2.2: a sequence that was copied as an unknown value has implicit VR inside
    explicitVr = explicitVr && !sequence.vr().equals("UN");
    Scope inner = outer.within(endOf(sequence.length(), outer), keep);
    boolean opaque = !keep || VrTable.isBytes(sequence.vr());
    List<Header> items = new ArrayList<>();
    while (isInside(inner)) {
      int tag = cursor.tag();
      long length = cursor.u32();
      if (tag == SEQUENCE_END) {
        break;
      }
      if (tag != ITEM) {
        throw new MalformedFileException("One of its sequences does not consist of items.");
      }
      countElement();
      if (opaque && length != UNDEFINED) {
        cursor.skip(length);
      } else {
        items.addAll(readItem(length, inner));
      }
    }
    explicitVr = outerExplicit;
    return items;
  }

  /** One item, or none if it is not wanted. */
  private List<Header> readItem(long length, Scope sequence) throws IOException {
    Header item = new Header();
    if (sequence.keep()) {
      countKept();
    }
    readElements(item, sequence.within(endOf(length, sequence), sequence.keep()));
    return sequence.keep() ? List.of(item) : List.of();
  }

  private OptionalLong endOf(long length, Scope outer) throws MalformedFileException {
    if (length == UNDEFINED) {
      return OptionalLong.empty();
    }
    if (outer.end().isEmpty() && length > cursor.remaining()) {
      throw new MalformedFileException(
          "It declares %,d bytes where only %,d are left.".formatted(length, cursor.remaining()));
    }
    return OptionalLong.of(cursor.position() + length);
  }
}
