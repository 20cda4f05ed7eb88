package org.sideroscope.dicom.load;

import java.util.Optional;

/**
 * The size that a code stream of the JPEG family declares, if it is sound as far as can be told
 * cheaply. A decoder allocates what its stream says; so that is compared with the header of the
 * file first.
 */
record CodestreamSize(int columns, int rows, int samples) {

  private static final int JPEG_START = 0xFFD8;
  private static final int JPEG_2000_START = 0xFF4F;
  private static final int JPEG_2000_SIZE = 0xFF51;
  private static final int JP2_SIGNATURE = 0x0000;
  private static final int LARGEST = 0xFFFF;

  /** Every tile costs a decoder memory of its own; images are written in one or a few. */
  private static final long MOST_TILES = 4096;

  /** Empty if the bytes do not begin like a stream of the JPEG family. */
  static Optional<CodestreamSize> of(byte[] stream) {
    if (stream.length < 4) {
      return Optional.empty();
    }
    return switch (u16(stream, 0)) {
      case JPEG_START -> ofJpeg(stream);
      case JPEG_2000_START -> ofJpeg2000(stream, 0);
      case JP2_SIGNATURE -> ofJp2(stream);
      default -> Optional.empty();
    };
  }

  /** Walks the marker segments to the frame header, SOF0 to SOF15 (ITU-T T.81 B.2.2). */
  private static Optional<CodestreamSize> ofJpeg(byte[] stream) {
    int at = 2;
    while (at + 9 < stream.length) {
      int marker = u16(stream, at);
      boolean filling = marker == 0xFFFF;
      if (marker >>> 8 != 0xFF) {
        return Optional.empty();
      }
      if (isFrameHeader(marker)) {
        return Optional.of(
            new CodestreamSize(u16(stream, at + 7), u16(stream, at + 5), stream[at + 9] & 0xFF));
      }
      at += filling ? 1 : 2 + u16(stream, at + 2);
    }
    return Optional.empty();
  }

  private static boolean isFrameHeader(int marker) {
    boolean table = marker == 0xFFC4 || marker == 0xFFC8 || marker == 0xFFCC;
    return marker >= 0xFFC0 && marker <= 0xFFCF && !table;
  }

  /** SIZ follows the start at once (ITU-T T.800 A.5.1). */
  private static Optional<CodestreamSize> ofJpeg2000(byte[] stream, int start) {
    if (start + 42 > stream.length || u16(stream, start + 2) != JPEG_2000_SIZE) {
      return Optional.empty();
    }
    long width = u32(stream, start + 8);
    long height = u32(stream, start + 12);
    boolean plausible = width > 0 && height > 0 && width <= LARGEST && height <= LARGEST;
    // an image away from its origin has no meaning in DICOM, and decoders allocate the way there
    plausible &= (u32(stream, start + 16) | u32(stream, start + 20)) == 0;
    plausible &= (u32(stream, start + 32) | u32(stream, start + 36)) == 0;
    long tiles =
        plausible ? parts(width, stream, start + 24) * parts(height, stream, start + 28) : 0;
    return tiles > 0 && tiles <= MOST_TILES && Jpeg2000Markers.areSound(stream, start)
        ? Optional.of(new CodestreamSize((int) width, (int) height, u16(stream, start + 40)))
        : Optional.empty();
  }

  /** How many tiles of the size stated at a place a length takes; none if the size is 0. */
  private static long parts(long length, byte[] stream, int at) {
    long tile = u32(stream, at);
    return tile == 0 ? 0 : (length + tile - 1) / tile;
  }

  /** Some writers wrap the code stream in the JP2 file format, which DICOM does not allow. */
  private static Optional<CodestreamSize> ofJp2(byte[] stream) {
    for (int at = 0; at + 4 <= Math.min(stream.length, 4096); at++) {
      if (u16(stream, at) == JPEG_2000_START && u16(stream, at + 2) == JPEG_2000_SIZE) {
        return ofJpeg2000(stream, at);
      }
    }
    return Optional.empty();
  }

  private static int u16(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
  }

  private static long u32(byte[] bytes, int at) {
    return (long) u16(bytes, at) << 16 | u16(bytes, at + 2);
  }
}
