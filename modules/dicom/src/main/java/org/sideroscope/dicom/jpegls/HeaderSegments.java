package org.sideroscope.dicom.jpegls;

import java.util.Optional;

/** Goes through the segments up to a scan, and keeps what they say about it (T.87 C.2). */
final class HeaderSegments {

  private static final int START_OF_IMAGE = 0xD8;
  private static final int START_OF_FRAME = 0xF7;
  private static final int START_OF_SCAN = 0xDA;
  private static final int PARAMETERS = 0xF8;
  private static final int RESTART_INTERVAL = 0xDD;
  private static final int APPLICATION_DATA = 0xE0;
  private static final int COLOUR_TRANSFORMATION = 0xE8;
  private static final int COMMENT = 0xFE;

  private final SegmentReader in;
  private Optional<FrameHeader> frame = Optional.empty();
  private Presets presets = Presets.DEFAULT;
  private int restartInterval;

  HeaderSegments(SegmentReader in) {
    this.in = in;
  }

  /** The frame header; read up to the first scan. */
  FrameHeader readFrame() throws UndecodableStreamException {
    if (in.marker() != START_OF_IMAGE) {
      throw UndecodableStreamException.damaged();
    }
    readToScan();
    return frame.orElseThrow(UndecodableStreamException::damaged);
  }

  /** Reads up to the next scan, but not its header. */
  void readToScan() throws UndecodableStreamException {
    int marker = in.marker();
    while (marker != START_OF_SCAN) {
      in.openSegment();
      readSegment(marker);
      in.closeSegment();
      marker = in.marker();
    }
  }

  /** The header of the scan that the last segment led to. */
  ScanHeader readScan(FrameHeader header) throws UndecodableStreamException {
    in.openSegment();
    ScanHeader scan = ScanHeader.read(in, header);
    in.closeSegment();
    return scan;
  }

  Presets presets() {
    return presets;
  }

  /** Lines that are coded without regard to the ones before them; 0 for all. */
  int restartInterval() {
    return restartInterval;
  }

  private void readSegment(int marker) throws UndecodableStreamException {
    switch (marker) {
      case START_OF_FRAME -> frame = Optional.of(FrameHeader.read(in));
      case PARAMETERS -> readParameters();
      case RESTART_INTERVAL -> readRestartInterval();
      case COLOUR_TRANSFORMATION -> checkColours();
      default -> {
        if (marker != COMMENT && marker >> 4 != APPLICATION_DATA >> 4) {
          throw UndecodableStreamException.damaged();
        }
      }
    }
  }

  private void readParameters() throws UndecodableStreamException {
    int type = in.u8();
    if (type == 2 || type == 3) {
      throw ScanHeader.mappingTable();
    }
    if (type != 1) {
      throw UndecodableStreamException.unsupported(
          "Its JPEG-LS image uses an extension, which cannot be shown.");
    }
    presets = Presets.read(in);
  }

  /** In 2 to 4 bytes (T.87 C.2.5); more lines than any image has are as good as all. */
  private void readRestartInterval() throws UndecodableStreamException {
    int interval = 0;
    while (in.left() > 0) {
      interval = Math.min(interval, 0xFFFF) << 8 | in.u8();
    }
    restartInterval = interval;
  }

  /** Not of the standard: some encoders mix the colours so that they pack better, and say so. */
  private void checkColours() throws UndecodableStreamException {
    boolean named =
        in.left() == 5 && in.u8() == 'm' && in.u8() == 'r' && in.u8() == 'f' && in.u8() == 'x';
    if (named && in.u8() != 0) {
      throw UndecodableStreamException.unsupported(
          "Its JPEG-LS image uses a colour transformation, which cannot be shown.");
    }
  }
}
