package org.sideroscope.dicom.nifti;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The data types that are shown (nifti1.h, {@code DT_*}). */
enum NiftiType {
  UINT8(2, 8, false, false),
  INT16(4, 16, true, false),
  INT32(8, 32, true, false),
  FLOAT32(16, 32, true, true),
  FLOAT64(64, 64, true, true),
  INT8(256, 8, true, false),
  UINT16(512, 16, false, false),
  UINT32(768, 32, false, false);

  private final int code;
  private final int bits;
  private final boolean signed;
  private final boolean floating;

  NiftiType(int code, int bits, boolean signed, boolean floating) {
    this.code = code;
    this.bits = bits;
    this.signed = signed;
    this.floating = floating;
  }

  static Optional<NiftiType> of(int code) {
    return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
  }

  int bits() {
    return bits;
  }

  int bytes() {
    return bits / 8;
  }

  boolean signed() {
    return signed;
  }

  boolean floating() {
    return floating;
  }

  /** The next voxel of a buffer that stands at one. */
  double next(ByteBuffer voxels) {
    return switch (this) {
      case UINT8 -> voxels.get() & 0xFF;
      case INT8 -> voxels.get();
      case UINT16 -> voxels.getShort() & 0xFFFF;
      case INT16 -> voxels.getShort();
      case UINT32 -> voxels.getInt() & 0xFFFF_FFFFL;
      case INT32 -> voxels.getInt();
      case FLOAT32 -> voxels.getFloat();
      case FLOAT64 -> voxels.getDouble();
    };
  }
}
