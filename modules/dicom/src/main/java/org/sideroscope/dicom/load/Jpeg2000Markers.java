package org.sideroscope.dicom.load;

/**
 * Walks the markers of a JPEG 2000 code stream (ITU-T T.800 annex A) and finds those that a damaged
 * stream must not have. The decoder behind Image I/O reads the same byte for ever where the rule on
 * stuffed bits is broken, and where packed packet headers end early; and it allocates whatever the
 * headers make of the image.
 */
final class Jpeg2000Markers {

  private static final int START_OF_STREAM = 0xFF4F;
  private static final int START_OF_TILE_PART = 0xFF90;
  private static final int START_OF_DATA = 0xFF93;
  private static final int END_OF_STREAM = 0xFFD9;
  private static final int PACKET_START = 0xFF91;
  private static final int PACKET_HEADER_END = 0xFF92;
  private static final int PACKED_HEADERS_MAIN = 0xFF60;
  private static final int PACKED_HEADERS_TILE = 0xFF61;

  private final byte[] stream;
  private final Jpeg2000Cost cost;
  private int at;

  private Jpeg2000Markers(byte[] stream, int at) {
    this.stream = stream;
    this.cost = new Jpeg2000Cost(stream, at + 2);
    this.at = at;
  }

  /**
   * @param start where the code stream begins in the bytes
   */
  static boolean areSound(byte[] stream, int start) {
    return new Jpeg2000Markers(stream, start).walk();
  }

  private boolean walk() {
    if (!has(2) || marker() != START_OF_STREAM) {
      return false;
    }
    at += 2;
    while (skipSegments()) {
      int next = skipData();
      if (next != START_OF_TILE_PART) {
        // a stream that ends without its last marker is whole but for that
        return next == END_OF_STREAM || !has(2);
      }
    }
    return false;
  }

  /** Skips marker segments up to and with the start of data; false if they are not sound. */
  private boolean skipSegments() {
    while (has(4)) {
      int marker = marker();
      if (marker == START_OF_DATA) {
        at += 2;
        return true;
      }
      boolean packed = marker == PACKED_HEADERS_MAIN || marker == PACKED_HEADERS_TILE;
      if (packed || marker < 0xFF00) {
        return false;
      }
      if (!cost.allows(marker, at)) {
        return false;
      }
      at += 2 + Math.max(2, (stream[at + 2] & 0xFF) << 8 | (stream[at + 3] & 0xFF));
    }
    return false;
  }

  /** Skips packets; the marker that follows them, or 0 at the end or at one that must not be. */
  private int skipData() {
    while (has(2)) {
      int marker = marker();
      if (marker == PACKET_START || marker == PACKET_HEADER_END) {
        at += 2;
      } else if (marker >= 0xFF90) {
        return marker;
      } else {
        at++;
      }
    }
    return 0;
  }

  private boolean has(int count) {
    return at + count <= stream.length;
  }

  private int marker() {
    return (stream[at] & 0xFF) << 8 | (stream[at + 1] & 0xFF);
  }
}
