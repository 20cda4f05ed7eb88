package org.sideroscope.dicom.jpegls;

import java.util.Arrays;
import java.util.List;
import org.sideroscope.dicom.work.Deadline;

/** Decodes the scans of a stream into its components. */
final class StreamDecoder {

  private static final int FIRST_RESTART = 0xD0;
  private static final int RESTARTS = 8;

  private final SegmentReader in;
  private final HeaderSegments headers;
  private final Deadline deadline;

  StreamDecoder(SegmentReader in, Deadline deadline) {
    this.in = in;
    this.deadline = deadline;
    this.headers = new HeaderSegments(in);
  }

  JpegLsImage decode(int columns, int rows, int components) throws UndecodableStreamException {
    FrameHeader frame = headers.readFrame();
    if (!frame.isOf(columns, rows, components)) {
      throw UndecodableStreamException.damaged("Its compressed image is of another size.");
    }
    short[][] planes = new short[components][columns * rows];
    boolean[] decoded = new boolean[components];
    decode(frame, planes, decoded);
    while (hasLeft(decoded)) {
      headers.readToScan();
      decode(frame, planes, decoded);
    }
    return new JpegLsImage(frame.precision(), List.of(planes));
  }

  private static boolean hasLeft(boolean[] decoded) {
    for (boolean done : decoded) {
      if (!done) {
        return true;
      }
    }
    return false;
  }

  /** Decodes one scan; none holds a component again. */
  private void decode(FrameHeader frame, short[][] planes, boolean[] decoded)
      throws UndecodableStreamException {
    ScanHeader scan = headers.readScan(frame);
    for (int component : scan.components()) {
      if (decoded[component]) {
        throw UndecodableStreamException.damaged();
      }
      decoded[component] = true;
    }
    short[][] ofScan =
        scan.components().stream().map(component -> planes[component]).toArray(short[][]::new);
    decodeIntervals(scan, frame, ofScan);
  }

  private void decodeIntervals(ScanHeader scan, FrameHeader frame, short[][] planes)
      throws UndecodableStreamException {
    CodingParameters coding =
        CodingParameters.of(frame.precision(), scan.near(), headers.presets());
    Gradients gradients = new Gradients(coding);
    int rows = frame.rows();
    int interval = headers.restartInterval() == 0 ? rows : headers.restartInterval();
    int restarts = 0;
    for (int row = 0; row < rows; row += interval) {
      if (row > 0 && in.marker() != FIRST_RESTART + restarts++ % RESTARTS) {
        throw UndecodableStreamException.damaged();
      }
      BitReader bits = in.bits();
      SampleDecoder samples = new SampleDecoder(coding, bits);
      ScanDecoder decoder = scanDecoder(scan, frame.columns(), gradients, samples, bits);
      decodeLines(decoder, bits, planes, row, Math.min(rows, row + interval));
      in.skipTo(bits.marker());
    }
  }

  private static ScanDecoder scanDecoder(
      ScanHeader scan, int columns, Gradients gradients, SampleDecoder samples, BitReader bits) {
    Lines[] lines = new Lines[scan.components().size()];
    Arrays.setAll(lines, i -> new Lines(columns));
    return scan.interleave() == ScanHeader.Interleave.SAMPLE
        ? new PixelScan(lines, gradients, samples, bits)
        : new PlanarScan(lines, gradients, samples, bits);
  }

  private void decodeLines(ScanDecoder decoder, BitReader bits, short[][] planes, int from, int to)
      throws UndecodableStreamException {
    for (int row = from; row < to; row++) {
      decoder.decodeLine();
      if (bits.isOverrun()) {
        throw UndecodableStreamException.damaged("Its compressed image ends early.");
      }
      if (deadline.isPassed()) {
        throw UndecodableStreamException.damaged("Its compressed image takes too long to decode.");
      }
      for (int i = 0; i < planes.length; i++) {
        decoder.lines(i).copyTo(planes[i], row);
      }
    }
  }
}
