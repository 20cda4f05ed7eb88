package org.sideroscope.storage.event;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import org.sideroscope.marking.VoxelRuns;

/**
 * Runs of voxels as text: base64 of two numbers a run, the gap before it and its length, seven bits
 * a byte with the lowest first and the high bit set on all but the last (LEB128). A stroke of a
 * brush takes three or four bytes a row.
 */
final class VoxelText {

  private static final int MAX_SHIFT = 63;

  private VoxelText() {}

  static String write(VoxelRuns voxels) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long[] end = {0};
    voxels.forEach((start, stop) -> {
      put(bytes, start - end[0]);
      put(bytes, stop - start);
      end[0] = stop;
    });
    return Base64.getEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /**
   * @throws IllegalArgumentException if the text holds no runs of voxels
   */
  static VoxelRuns read(String text) {
    Cursor cursor = new Cursor(Base64.getDecoder().decode(text));
    VoxelRuns.Builder voxels = VoxelRuns.builder();
    long end = 0;
    while (cursor.hasNext()) {
      long start = Math.addExact(end, cursor.next());
      end = Math.addExact(start, cursor.next());
      voxels.add(start, end);
    }
    return voxels.build();
  }

  private static void put(ByteArrayOutputStream bytes, long number) {
    long left = number;
    while (left > 0x7F) {
      bytes.write((int) ((left & 0x7F) | 0x80));
      left >>>= 7;
    }
    bytes.write((int) left);
  }

  private static final class Cursor {
    private final byte[] bytes;
    private int at;

    Cursor(byte[] bytes) {
      this.bytes = bytes;
    }

    boolean hasNext() {
      return at < bytes.length;
    }

    long next() {
      long number = 0;
      for (int shift = 0; shift < MAX_SHIFT && hasNext(); shift += 7) {
        int bits = bytes[at++];
        number |= (long) (bits & 0x7F) << shift;
        if (bits >= 0) {
          return number;
        }
      }
      throw new IllegalArgumentException("A run of voxels is cut short.");
    }
  }
}
