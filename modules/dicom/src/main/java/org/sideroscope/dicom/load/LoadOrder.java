package org.sideroscope.dicom.load;

import java.util.Comparator;
import java.util.List;
import org.sideroscope.dicom.StackFrame;

/**
 * The order in which frames are read: from the slice that is looked at outwards, or from front to
 * back where going back means to unpack again what was passed.
 */
final class LoadOrder {

  private LoadOrder() {}

  static List<StackFrame> from(List<StackFrame> frames, int startSlice) {
    boolean packed = frames.stream().anyMatch(LoadOrder::isOneWay);
    return frames.stream().sorted(packed ? frontToBack() : outwards(startSlice)).toList();
  }

  private static boolean isOneWay(StackFrame frame) {
    boolean multiFrame = frame.frameNumber() > 0;
    boolean packed = frame.file().isPacked() || frame.pixels().transferSyntax().deflated();
    return frame.file().isSequential() || (multiFrame && packed);
  }

  private static Comparator<StackFrame> frontToBack() {
    return Comparator.comparing(StackFrame::file).thenComparingInt(StackFrame::frameNumber);
  }

  private static Comparator<StackFrame> outwards(int startSlice) {
    return Comparator.comparingInt((StackFrame frame) -> Math.abs(frame.slice() - startSlice))
        .thenComparingInt(StackFrame::slice);
  }
}
