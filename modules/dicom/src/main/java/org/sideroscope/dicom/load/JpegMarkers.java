package org.sideroscope.dicom.load;

/**
 * Walks the markers of a JPEG stream (ITU-T T.81 annex B) and finds streams that cannot hold the
 * image they claim, that are of another process than the transfer syntax says, or that hold more
 * scans than components, which keeps decoders busy.
 */
final class JpegMarkers {

  private static final int START_OF_SCAN = 0xDA;
  private static final int END_OF_IMAGE = 0xD9;
  private static final int BASELINE = 0xC0;
  private static final int EXTENDED = 0xC1;
  private static final int LOSSLESS = 0xC3;

  private final byte[] stream;
  private final CodestreamSize size;
  private final boolean lossless;
  private int at = 2;

  private JpegMarkers(byte[] stream, CodestreamSize size, boolean lossless) {
    this.stream = stream;
    this.size = size;
    this.lossless = lossless;
  }

  /**
   * @param size as the stream states it
   * @param lossless whether samples are coded one by one, rather than in blocks of 8 x 8
   */
  static boolean areSound(byte[] stream, CodestreamSize size, boolean lossless) {
    return new JpegMarkers(stream, size, lossless).walk();
  }

  private boolean walk() {
    if (8L * stream.length < fewestBits()) {
      return false;
    }
    int scans = 0;
    while (skipToMarker()) {
      int marker = stream[at + 1] & 0xFF;
      if (marker == END_OF_IMAGE) {
        return true;
      }
      scans += marker == START_OF_SCAN ? 1 : 0;
      if (scans > size.samples() || !isAllowed(marker)) {
        return false;
      }
      at += 2 + length();
    }
    return true;
  }

  /** A sample takes a bit at least, and a block one for its mean and one for the rest. */
  private long fewestBits() {
    long blocks = (size.columns() + 7) / 8 * ((size.rows() + 7L) / 8);
    return lossless ? (long) size.columns() * size.rows() : 2 * blocks;
  }

  private boolean isAllowed(int marker) {
    return switch (marker) {
      case BASELINE, EXTENDED -> !lossless;
      case LOSSLESS -> lossless;
      // the other processes; 0xC4, 0xC8 and 0xCC are no frame headers
      case 0xC2, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF -> false;
      default -> true;
    };
  }

  /** Skips coded data and restart markers; false at the end of the stream. */
  private boolean skipToMarker() {
    while (at + 3 < stream.length) {
      int next = stream[at + 1] & 0xFF;
      boolean restart = next >= 0xD0 && next <= 0xD7;
      if (stream[at] == -1 && next != 0 && next != 0xFF && !restart) {
        return true;
      }
      at++;
    }
    return false;
  }

  private int length() {
    return (stream[at + 2] & 0xFF) << 8 | (stream[at + 3] & 0xFF);
  }
}
