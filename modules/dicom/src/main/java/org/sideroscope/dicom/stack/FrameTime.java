package org.sideroscope.dicom.stack;

import java.util.Comparator;

/**
 * When a frame was acquired among those at the same place, as far as the headers tell; compares the
 * first of these that differ.
 *
 * @param acquiredAt date and time as text, which sorts as time
 */
record FrameTime(
    int temporalPosition,
    int acquisitionNumber,
    String acquiredAt,
    double triggerTimeMs,
    int instanceNumber,
    int frameNumber)
    implements Comparable<FrameTime> {

  private static final Comparator<FrameTime> ORDER =
      Comparator.comparingInt(FrameTime::temporalPosition)
          .thenComparingInt(FrameTime::acquisitionNumber)
          .thenComparing(FrameTime::acquiredAt)
          .thenComparingDouble(FrameTime::triggerTimeMs)
          .thenComparingInt(FrameTime::instanceNumber)
          .thenComparingInt(FrameTime::frameNumber);

  @Override
  public int compareTo(FrameTime other) {
    return ORDER.compare(this, other);
  }
}
