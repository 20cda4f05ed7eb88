package org.sideroscope.dicom.load;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.TransferSyntax;
import org.sideroscope.dicom.source.MalformedFileException;

/**
 * RLE as of PS3.5 annex G: one segment for each byte of a pixel and each colour, the most
 * significant byte first.
 */
final class RleDecoder {

  private static final int HEADER = 64;
  private static final int MOST_SEGMENTS = 15;

  private RleDecoder() {}

  /** The bytes of the frame as if it were not compressed: little endian, colours by plane. */
  static byte[] decode(byte[] frame, FramePixels pixels) throws MalformedFileException {
    int count = pixels.columns() * pixels.rows();
    int bytesPerSample = pixels.bitsAllocated() / 8;
    int segments = pixels.samples() * bytesPerSample;
    ByteBuffer header = ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN);
    if (frame.length < HEADER || header.getInt(0) != segments || segments > MOST_SEGMENTS) {
      throw new MalformedFileException("Its RLE header does not fit its pixels.");
    }
    byte[] bytes = new byte[count * segments];
    for (int segment = 0; segment < segments; segment++) {
      int sample = segment / bytesPerSample;
      int significance = bytesPerSample - 1 - segment % bytesPerSample;
      int from = header.getInt(4 + 4 * segment);
      int start = sample * count * bytesPerSample + significance;
      unpack(frame, from, bytes, start, bytesPerSample, count);
    }
    return bytes;
  }

  /** What the decoded bytes look like; a planar frame that is not compressed. */
  static FramePixels decoded(FramePixels pixels) {
    return new FramePixels(
        TransferSyntax.EXPLICIT_LITTLE_ENDIAN,
        0,
        0,
        pixels.frameBytes(),
        1,
        pixels.columns(),
        pixels.rows(),
        pixels.samples(),
        true,
        pixels.bitsAllocated(),
        pixels.bitsStored(),
        pixels.highBit(),
        pixels.signed(),
        pixels.floatingPoint(),
        pixels.photometric().replace("_422", ""));
  }

  private static void unpack(
      byte[] packed, int from, byte[] target, int start, int stride, int count)
      throws MalformedFileException {
    int in = from;
    int done = 0;
    while (done < count) {
      if (in < HEADER || in >= packed.length - 1) {
        throw new MalformedFileException("Its RLE data end before the image does.");
      }
      int control = packed[in++];
      if (control >= 0) {
        int literal = Math.min(Math.min(control + 1, count - done), packed.length - in);
        for (int i = 0; i < literal; i++) {
          target[start + done++ * stride] = packed[in + i];
        }
        in += control + 1;
      } else if (control != -128) {
        byte value = packed[in++];
        for (int run = Math.min(1 - control, count - done); run > 0; run--) {
          target[start + done++ * stride] = value;
        }
      }
    }
  }
}
