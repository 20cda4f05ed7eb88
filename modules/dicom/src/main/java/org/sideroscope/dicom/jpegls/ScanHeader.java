package org.sideroscope.dicom.jpegls;

import java.util.ArrayList;
import java.util.List;

/**
 * Start of scan (T.87 C.2.3).
 *
 * @param components indices of the components it holds, in order
 * @param near how far a sample may be from its true value
 */
record ScanHeader(List<Integer> components, int near, Interleave interleave) {

  /** How the samples of several components follow each other. */
  enum Interleave {
    NONE,
    LINE,
    SAMPLE
  }

  ScanHeader {
    components = List.copyOf(components);
  }

  static ScanHeader read(SegmentReader in, FrameHeader frame) throws UndecodableStreamException {
    int count = in.u8();
    List<Integer> components = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int component = frame.componentIds().indexOf(in.u8());
      if (component < 0 || components.contains(component)) {
        throw UndecodableStreamException.damaged();
      }
      components.add(component);
      if (in.u8() != 0) {
        throw mappingTable();
      }
    }
    int near = in.u8();
    int interleave = in.u8();
    if ((in.u8() & 0x0F) != 0) {
      throw UndecodableStreamException.unsupported(
          "Its JPEG-LS image uses a point transformation, which cannot be shown.");
    }
    if (count < 1 || interleave > 2 || (interleave == 0 && count > 1)) {
      throw UndecodableStreamException.damaged();
    }
    return new ScanHeader(
        components, near, count == 1 ? Interleave.NONE : Interleave.values()[interleave]);
  }

  static UndecodableStreamException mappingTable() {
    return UndecodableStreamException.unsupported(
        "Its JPEG-LS image uses a mapping table, which cannot be shown.");
  }
}
