package org.sideroscope.dicom.jpegls;

import java.util.ArrayList;
import java.util.List;

/**
 * Start of frame, SOF55 (T.87 C.2.2).
 *
 * @param precision bits of a sample
 * @param componentIds in the order of the components
 */
record FrameHeader(int precision, int rows, int columns, List<Integer> componentIds) {

  FrameHeader {
    componentIds = List.copyOf(componentIds);
  }

  static FrameHeader read(SegmentReader in) throws UndecodableStreamException {
    int precision = in.u8();
    int rows = in.u16();
    int columns = in.u16();
    int components = in.u8();
    List<Integer> ids = new ArrayList<>();
    boolean subsampled = false;
    for (int i = 0; i < components; i++) {
      ids.add(in.u8());
      subsampled |= in.u8() != 0x11;
      in.u8(); // quantisation, which JPEG-LS has none of
    }
    if (precision < 2 || precision > 16) {
      throw UndecodableStreamException.damaged();
    }
    if (subsampled && components > 1) {
      throw UndecodableStreamException.unsupported(
          "Its JPEG-LS image has subsampled colours, which cannot be shown.");
    }
    return new FrameHeader(precision, rows, columns, ids);
  }

  boolean isOf(int expectedColumns, int expectedRows, int components) {
    return columns == expectedColumns && rows == expectedRows && componentIds.size() == components;
  }
}
