package org.sideroscope.dicom.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Random;

/** Damages files the way disks, transfers and ill will do. The same seed gives the same damage. */
final class Mutator {

  private static final int[] EXTREMES = {
    0, 1, -1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000
  };

  private final Random random;

  Mutator(long seed) {
    random = new Random(seed);
  }

  /** A damaged copy: one to eight mutations, more often near the start, where headers lie. */
  byte[] mutate(byte[] original) {
    byte[] bytes = original.clone();
    int mutations = 1 + random.nextInt(8);
    for (int i = 0; i < mutations && bytes.length > 8; i++) {
      bytes = once(bytes);
    }
    return bytes;
  }

  private byte[] once(byte[] bytes) {
    int at = place(bytes.length);
    switch (random.nextInt(9)) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[at] = (byte) random.nextInt(256);
      case 2 -> putInt(bytes, at);
      case 3 -> putShort(bytes, at);
      case 4 -> Arrays.fill(bytes, at, end(bytes, at), (byte) random.nextInt(256));
      case 5 -> {
        return Arrays.copyOf(bytes, at);
      }
      case 6 -> {
        return without(bytes, at, end(bytes, at));
      }
      case 7 -> {
        return twice(bytes, at, end(bytes, at));
      }
      default -> swap(bytes, at, place(bytes.length));
    }
    return bytes;
  }

  private int place(int length) {
    int within = random.nextInt(3) == 0 ? length : Math.min(length, 1024);
    return random.nextInt(within);
  }

  private int end(byte[] bytes, int from) {
    return Math.min(bytes.length, from + 1 + random.nextInt(64));
  }

  private void putInt(byte[] bytes, int at) {
    if (at + 4 <= bytes.length) {
      buffer(bytes).putInt(at, EXTREMES[random.nextInt(EXTREMES.length)]);
    }
  }

  private void putShort(byte[] bytes, int at) {
    if (at + 2 <= bytes.length) {
      buffer(bytes).putShort(at, (short) EXTREMES[random.nextInt(EXTREMES.length)]);
    }
  }

  private ByteBuffer buffer(byte[] bytes) {
    return ByteBuffer.wrap(bytes)
        .order(random.nextBoolean() ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
  }

  private static byte[] without(byte[] bytes, int from, int to) {
    byte[] shorter = new byte[bytes.length - (to - from)];
    System.arraycopy(bytes, 0, shorter, 0, from);
    System.arraycopy(bytes, to, shorter, from, bytes.length - to);
    return shorter;
  }

  private static byte[] twice(byte[] bytes, int from, int to) {
    byte[] longer = new byte[bytes.length + (to - from)];
    System.arraycopy(bytes, 0, longer, 0, to);
    System.arraycopy(bytes, from, longer, to, bytes.length - from);
    return longer;
  }

  private static void swap(byte[] bytes, int one, int other) {
    byte kept = bytes[one];
    bytes[one] = bytes[other];
    bytes[other] = kept;
  }
}
