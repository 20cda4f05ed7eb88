package org.sideroscope.dicom.nifti;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes NIfTI-1 files for tests; voxels count up, so that each can be told from any other. */
final class NiftiFile {

  private final ByteBuffer header;
  private final int[] size;
  private int type = 4;

  NiftiFile(ByteOrder order, int... size) {
    this.size = size;
    header = ByteBuffer.allocate(352).order(order);
    header.putInt(0, 348).putShort(40, (short) size.length);
    for (int i = 0; i < size.length; i++) {
      header.putShort(42 + 2 * i, (short) size[i]).putFloat(80 + 4 * i, 1);
    }
    header.putFloat(76, 1).putFloat(108, 352).put(123, (byte) 2);
    header.put(344, (byte) 'n').put(345, (byte) '+').put(346, (byte) '1');
  }

  /** Rows of the matrix from voxels to millimetres to the right, front and head. */
  NiftiFile sform(double[][] ras) {
    header.putShort(254, (short) 1);
    for (int i = 0; i < 12; i++) {
      header.putFloat(280 + 4 * i, (float) ras[i / 4][i % 4]);
    }
    return this;
  }

  NiftiFile qform(double b, double c, double d, double handed, double... offset) {
    header.putShort(252, (short) 1).putFloat(76, (float) handed);
    header.putFloat(256, (float) b).putFloat(260, (float) c).putFloat(264, (float) d);
    for (int i = 0; i < 3; i++) {
      header.putFloat(268 + 4 * i, (float) offset[i]);
    }
    return this;
  }

  NiftiFile spacing(double... mm) {
    for (int i = 0; i < mm.length; i++) {
      header.putFloat(80 + 4 * i, (float) mm[i]);
    }
    return this;
  }

  NiftiFile scaled(double slope, double intercept) {
    header.putFloat(112, (float) slope).putFloat(116, (float) intercept);
    return this;
  }

  NiftiFile type(int code) {
    type = code;
    return this;
  }

  NiftiFile set(int offset, int value) {
    header.putShort(offset, (short) value);
    return this;
  }

  byte[] bytes() {
    int count = 1;
    for (int length : size) {
      count *= length;
    }
    ByteBuffer file = ByteBuffer.allocate(352 + 8 * count).order(header.order());
    header.putShort(70, (short) type);
    file.put(header.array());
    for (int i = 0; i < count; i++) {
      putVoxel(file, i);
    }
    return java.util.Arrays.copyOf(file.array(), file.position());
  }

  private void putVoxel(ByteBuffer file, int value) {
    switch (type) {
      case 2, 256 -> file.put((byte) value);
      case 4, 512 -> file.putShort((short) value);
      case 8, 768 -> file.putInt(value);
      case 16 -> file.putFloat(value / 4f);
      case 64 -> file.putDouble(value / 4.0);
      default -> throw new IllegalArgumentException("no such type in these tests: " + type);
    }
  }

  Path write(Path target) {
    try {
      return Files.write(target, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
