package org.sideroscope.dicom.jpegls;

/**
 * Reads markers and the segments behind them (T.87 C.1). Every read is checked against the end of
 * the stream or, within a segment, of the segment.
 */
final class SegmentReader {

  private final byte[] stream;
  private int at;
  private int end;

  SegmentReader(byte[] stream) {
    this.stream = stream;
    this.end = stream.length;
  }

  /** The second byte of the next marker; fill bytes before it are skipped. */
  int marker() throws UndecodableStreamException {
    end = stream.length;
    if (u8() != 0xFF) {
      throw UndecodableStreamException.damaged();
    }
    int code = u8();
    while (code == 0xFF) {
      code = u8();
    }
    return code;
  }

  /** Takes the length of a segment; what is read next lies within it, or is refused. */
  void openSegment() throws UndecodableStreamException {
    int length = u16();
    if (length < 2 || length - 2 > stream.length - at) {
      throw UndecodableStreamException.damaged("Its compressed image ends early.");
    }
    end = at + length - 2;
  }

  void closeSegment() {
    at = end;
    end = stream.length;
  }

  /** How many bytes of the segment have not been read. */
  int left() {
    return end - at;
  }

  int u8() throws UndecodableStreamException {
    if (at >= end) {
      throw UndecodableStreamException.damaged("Its compressed image ends early.");
    }
    return stream[at++] & 0xFF;
  }

  int u16() throws UndecodableStreamException {
    return u8() << 8 | u8();
  }

  /** The bits of coded data from here up to the next marker. */
  BitReader bits() {
    return new BitReader(stream, at);
  }

  /** Goes on at the marker that ends coded data; to the end of the stream if there is none. */
  void skipTo(int marker) {
    at = Math.min(marker, stream.length);
  }
}
