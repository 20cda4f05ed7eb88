package org.sideroscope.marking.nifti;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The NIfTI-1 data types in which programs store label numbers. */
enum NiftiType {
  UINT8(2, 1),
  INT16(4, 2),
  INT32(8, 4),
  FLOAT32(16, 4),
  FLOAT64(64, 8),
  INT8(256, 1),
  UINT16(512, 2),
  UINT32(768, 4);

  private final int code;
  private final int bytes;

  NiftiType(int code, int bytes) {
    this.code = code;
    this.bytes = bytes;
  }

  static Optional<NiftiType> parse(int code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
  }

  int code() {
    return code;
  }

  /** Bytes a voxel. */
  int bytes() {
    return bytes;
  }

  /** The voxel at a byte position, as a number that may turn out to be no label. */
  double value(ByteBuffer data, int at) {
    return switch (this) {
      case UINT8 -> data.get(at) & 0xFF;
      case INT8 -> data.get(at);
      case INT16 -> data.getShort(at);
      case UINT16 -> data.getShort(at) & 0xFFFF;
      case INT32 -> data.getInt(at);
      case UINT32 -> data.getInt(at) & 0xFFFFFFFFL;
      case FLOAT32 -> data.getFloat(at);
      case FLOAT64 -> data.getDouble(at);
    };
  }
}
