package org.sideroscope.cohort.assignment;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Draws that come out the same on every machine, and for each thing by itself. */
public final class SeededOrder {

  private final int seed;

  public SeededOrder(int seed) {
    this.seed = seed;
  }

  /** A number from 0 to below 1 that looks drawn by chance. */
  public double draw(String... what) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update((seed + "|" + String.join("|", what)).getBytes(StandardCharsets.UTF_8));
      return (ByteBuffer.wrap(digest.digest()).getLong() >>> 11) * 0x1p-53;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
