package org.sideroscope.dicom.load;

/**
 * What a JPEG 2000 code stream makes a decoder allocate beside the image: something for each packet
 * and each code block it divides the image into (ITU-T T.800 annex B). Its headers can divide a
 * small image into billions of them, at no cost in bytes.
 */
final class Jpeg2000Cost {

  private static final int CODING_STYLE = 0xFF52;
  private static final int COMPONENT_CODING_STYLE = 0xFF53;
  private static final int MOST_LEVELS = 32;
  private static final int LARGEST_PRECINCT = 15;

  /** Packets that a stream may have beyond its bytes; each takes a byte at least. */
  private static final int PACKETS_TO_SPARE = 4096;

  private static final int MOST_PRECINCTS = 1 << 17;

  /** In bytes, for code blocks. */
  private static final long MOST_MEMORY = 40L << 20;

  private static final int BLOCK_BYTES = 150;
  private static final int LAYER_BYTES = 24;

  private final byte[] stream;
  private final int tileColumns;
  private final int tileRows;
  private final long tileComponents;
  private final int componentBytes;
  private int layers = 1;

  /**
   * @param size where the SIZ marker lies
   */
  Jpeg2000Cost(byte[] stream, int size) {
    this.stream = stream;
    long columns = u32(size + 6);
    long rows = u32(size + 10);
    int components = u16(size + 38);
    this.tileColumns = (int) Math.min(columns, u32(size + 22));
    this.tileRows = (int) Math.min(rows, u32(size + 26));
    long tiles = parts(columns, tileColumns) * parts(rows, tileRows);
    this.tileComponents = tiles * components;
    this.componentBytes = components < 257 ? 1 : 2;
  }

  /** Whether a marker segment that begins at a place leaves the cost in proportion. */
  boolean allows(int marker, int at) {
    return switch (marker) {
      case CODING_STYLE -> {
        layers = Math.max(layers, u16(at + 6));
        yield allows(at + 9, (u8(at + 4) & 1) == 1, at);
      }
      case COMPONENT_CODING_STYLE -> {
        int style = at + 4 + componentBytes;
        yield allows(style + 1, (u8(style) & 1) == 1, at);
      }
      default -> true;
    };
  }

  /**
   * @param at of the number of levels, which size and style of code blocks and then the precincts
   *     follow
   */
  private boolean allows(int at, boolean ownPrecincts, int segment) {
    int levels = u8(at);
    int end = segment + 2 + u16(segment + 2);
    if (levels > MOST_LEVELS || (ownPrecincts && at + 5 + levels >= end)) {
      return false;
    }
    long precincts = 0;
    long blocks = 0;
    for (int level = 0; level <= levels; level++) {
      int sizes = ownPrecincts ? u8(at + 5 + level) : LARGEST_PRECINCT << 4 | LARGEST_PRECINCT;
      int bands = level == 0 ? 1 : 3;
      int reduction = levels - level + (level == 0 ? 0 : 1);
      precincts +=
          parts(tileColumns, levels - level, sizes & 0xF)
              * parts(tileRows, levels - level, sizes >> 4);
      blocks +=
          bands
              * parts(tileColumns, reduction, blockExponent(u8(at + 1), sizes & 0xF, level))
              * parts(tileRows, reduction, blockExponent(u8(at + 2), sizes >> 4, level));
    }
    return isBearable(precincts * tileComponents, blocks * tileComponents);
  }

  private boolean isBearable(long precincts, long blocks) {
    return precincts <= MOST_PRECINCTS
        && precincts * layers <= 4L * stream.length + PACKETS_TO_SPARE
        && blocks * (BLOCK_BYTES + (long) LAYER_BYTES * layers) <= MOST_MEMORY;
  }

  /** A code block is not larger than its precinct, of which each band above the lowest has half. */
  private static int blockExponent(int stated, int precinct, int level) {
    return Math.max(0, Math.min((stated & 0xF) + 2, level == 0 ? precinct : precinct - 1));
  }

  /** How many parts of {@code 1 << exponent} a length takes that is halved so often. */
  private static long parts(int length, int halvings, int exponent) {
    return parts(parts(length, 1L << halvings), 1L << exponent);
  }

  private static long parts(long length, long part) {
    return part <= 0 ? 0 : (length + part - 1) / part;
  }

  private int u8(int at) {
    return at < stream.length ? stream[at] & 0xFF : 0;
  }

  private int u16(int at) {
    return u8(at) << 8 | u8(at + 1);
  }

  private long u32(int at) {
    return (long) u16(at) << 16 | u16(at + 2);
  }
}
