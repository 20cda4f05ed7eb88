package org.sideroscope.dicom.load;

import java.util.Comparator;
import java.util.List;
import org.sideroscope.dicom.StackFrame;

/** The order in which frames are read: from the slice that is looked at outwards. */
final class LoadOrder {

  private LoadOrder() {}

  static List<StackFrame> from(List<StackFrame> frames, int startSlice) {
    return frames.stream()
        .sorted(
            Comparator.comparingInt((StackFrame frame) -> Math.abs(frame.slice() - startSlice))
                .thenComparingInt(StackFrame::slice))
        .toList();
  }
}
