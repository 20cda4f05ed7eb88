package org.sideroscope.dicom.load;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.sideroscope.dicom.FramePixels;

/** Turns the bytes of an uncompressed frame into stored values. */
final class NativePixels {

  private NativePixels() {}

  /**
   * @param bytes as many as {@link FramePixels#frameBytes}
   * @return columns x rows values; of colour, the lightness
   */
  static short[] values(byte[] bytes, FramePixels pixels) {
    if (pixels.samples() > 1) {
      return lightness(bytes, pixels);
    }
    short[] values = pixels.bitsAllocated() == 8 ? bytesOf(bytes, pixels) : words(bytes, pixels);
    StoredBits.inCells(pixels).apply(values);
    return values;
  }

  private static short[] words(byte[] bytes, FramePixels pixels) {
    boolean big = pixels.transferSyntax().bigEndian();
    short[] values = new short[pixels.columns() * pixels.rows()];
    ByteBuffer.wrap(bytes)
        .order(big ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN)
        .asShortBuffer()
        .get(values);
    return values;
  }

  private static short[] bytesOf(byte[] bytes, FramePixels pixels) {
    short[] values = new short[pixels.columns() * pixels.rows()];
    for (int i = 0; i < values.length; i++) {
      values[i] = (short) (bytes[i] & 0xFF);
    }
    return values;
  }

  /** Weights of ITU-R BT.601; of YBR, the first component is the lightness already. */
  private static short[] lightness(byte[] bytes, FramePixels pixels) {
    int count = pixels.columns() * pixels.rows();
    int next = pixels.planar() ? count : 1;
    int stride = pixels.planar() ? 1 : pixels.samples();
    boolean ybr = pixels.photometric().startsWith("YBR");
    short[] values = new short[count];
    for (int i = 0; i < count; i++) {
      int first = bytes[i * stride] & 0xFF;
      int second = bytes[i * stride + next] & 0xFF;
      int third = bytes[i * stride + 2 * next] & 0xFF;
      values[i] = (short) (ybr ? first : Lightness.of(first, second, third));
    }
    return values;
  }
}
