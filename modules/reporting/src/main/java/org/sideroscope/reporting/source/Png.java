package org.sideroscope.reporting.source;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** A PNG picture as a value: its bytes never change. */
public final class Png {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int WIDTH_OFFSET = 16;
  private static final int SMALLEST_HEADER = 24;

  private final byte[] bytes;

  private Png(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A copy of {@code bytes}.
   *
   * @throws IllegalArgumentException if they do not start as a PNG file does
   */
  public static Png of(byte[] bytes) {
    boolean signed =
        bytes.length >= SMALLEST_HEADER
            && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
    if (!signed) {
      throw new IllegalArgumentException("A key image must be given as PNG bytes.");
    }
    return new Png(bytes.clone());
  }

  /** Width in pixels, as the header says. */
  public int width() {
    return ByteBuffer.wrap(bytes).getInt(WIDTH_OFFSET);
  }

  /** Height in pixels, as the header says. */
  public int height() {
    return ByteBuffer.wrap(bytes).getInt(WIDTH_OFFSET + Integer.BYTES);
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** The picture as a {@code data:} address, for a document that holds everything it shows. */
  public String dataUri() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Png png && Arrays.equals(bytes, png.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Png[" + width() + " x " + height() + "]";
  }
}
