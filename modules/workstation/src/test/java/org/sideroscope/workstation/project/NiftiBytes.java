package org.sideroscope.workstation.project;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;

/** Small NIfTI-1 files, 16 × 16 × 4 voxels of 16 bits at a place in the patient. */
final class NiftiBytes {

  private static final int SIDE = 16;
  private static final int SLICES = 4;
  private static final int OFFSET = 352;

  private NiftiBytes() {}

  /** An image: every voxel another value. */
  static Path image(Path file) throws IOException {
    return write(file, voxel -> voxel);
  }

  /** Three labels on nothing. */
  static Path mask(Path file) throws IOException {
    return write(file, voxel -> voxel % 7 > 3 ? 0 : voxel % 4);
  }

  private static Path write(Path file, IntUnaryOperator value) throws IOException {
    int voxels = SIDE * SIDE * SLICES;
    ByteBuffer bytes =
        ByteBuffer.allocate(OFFSET + 2 * voxels).order(ByteOrder.LITTLE_ENDIAN).putInt(0, 348);
    bytes.putShort(40, (short) 3);
    bytes.putShort(42, (short) SIDE).putShort(44, (short) SIDE).putShort(46, (short) SLICES);
    bytes.putShort(70, (short) 4).putShort(72, (short) 16).putFloat(108, OFFSET);
    bytes.put(123, (byte) 2).putShort(254, (short) 1);
    for (int axis = 0; axis < 3; axis++) {
      bytes.putFloat(80 + 4 * axis, 1).putFloat(280 + 20 * axis, 1);
    }
    bytes.put(344, (byte) 'n').put(345, (byte) '+').put(346, (byte) '1');
    bytes.position(OFFSET);
    for (int voxel = 0; voxel < voxels; voxel++) {
      bytes.putShort((short) value.applyAsInt(voxel));
    }
    Files.createDirectories(file.resolveSibling(""));
    return Files.write(file, bytes.array());
  }
}
