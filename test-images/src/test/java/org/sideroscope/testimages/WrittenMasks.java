package org.sideroscope.testimages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** A label map read back byte by byte, as the NIfTI-1 header describes it. */
record WrittenMasks(ByteBuffer bytes) {

  static WrittenMasks read(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return new WrittenMasks(ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN));
    }
  }

  int headerBytes() {
    return bytes.getInt(0);
  }

  /** {@code dim[i]}. */
  int dim(int i) {
    return bytes.getShort(40 + 2 * i);
  }

  int dataType() {
    return bytes.getShort(70);
  }

  int sformCode() {
    return bytes.getShort(254);
  }

  String magic() {
    return "" + (char) bytes.get(344) + (char) bytes.get(345) + (char) bytes.get(346);
  }

  int label(int i, int j, int k) {
    int start = (int) bytes.getFloat(108);
    return bytes.get(start + i + dim(1) * (j + dim(2) * k));
  }

  /** Scanner coordinates (RAS, mm) of a voxel. */
  double[] scanner(int i, int j, int k) {
    double[] point = new double[3];
    for (int row = 0; row < 3; row++) {
      int at = 280 + 16 * row;
      point[row] =
          bytes.getFloat(at) * i
              + bytes.getFloat(at + 4) * j
              + bytes.getFloat(at + 8) * k
              + bytes.getFloat(at + 12);
    }
    return point;
  }
}
