package org.sideroscope.dicomobjects.seg;

import java.io.IOException;
import java.util.function.IntUnaryOperator;
import org.sideroscope.dicom.load.StoredFrames;

/**
 * Frames of numbers, compressed or not: likelihoods of one segment, or segments by their number.
 */
final class ValuePixels implements MarkedPixels {

  /** What {@link SegmentOf} says of a pixel that is in no segment. */
  static final int NONE = -1;

  /** Which segment a value puts a pixel of a frame into. */
  interface SegmentOf {
    IntUnaryOperator inFrame(int frame);
  }

  private final StoredFrames frames;
  private final SegmentOf segments;

  ValuePixels(StoredFrames frames, SegmentOf segments) {
    this.frames = frames;
    this.segments = segments;
  }

  @Override
  public void read(int frame, Visitor visitor) throws IOException {
    short[] values = frames.read(frame);
    IntUnaryOperator segmentOf = segments.inFrame(frame);
    int from = 0;
    while (from < values.length) {
      int value = values[from];
      int end = from + 1;
      while (end < values.length && values[end] == value) {
        end++;
      }
      int segment = segmentOf.applyAsInt(value & 0xFFFF);
      if (segment != NONE) {
        visitor.run(segment, from, end);
      }
      from = end;
    }
  }

  @Override
  public void close() throws IOException {
    frames.close();
  }
}
