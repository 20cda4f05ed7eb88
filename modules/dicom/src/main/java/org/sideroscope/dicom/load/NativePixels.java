package org.sideroscope.dicom.load;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.sideroscope.dicom.FramePixels;
import org.sideroscope.dicom.pixels.CellType;
import org.sideroscope.dicom.pixels.Cells;
import org.sideroscope.dicom.pixels.Lightness;
import org.sideroscope.dicom.pixels.SlicePixels;
import org.sideroscope.imaging.ValueScale;

/** Turns the bytes of an uncompressed frame into the values of a slice. */
final class NativePixels {

  private NativePixels() {}

  static ByteOrder order(FramePixels pixels) {
    return pixels.transferSyntax().bigEndian() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
  }

  /**
   * @param bytes of the whole frame
   * @param firstBit where it begins in the first byte, of single bits
   * @param scale from the numbers in the file to real values
   * @return of colour, the lightness
   */
  static SlicePixels slice(ByteBuffer bytes, int firstBit, FramePixels pixels, ValueScale scale) {
    bytes.order(order(pixels));
    if (pixels.bitsAllocated() == 1) {
      return new SlicePixels(singleBits(bytes, firstBit, pixels.count()), scale);
    }
    CellType type = pixels.cellType().orElseThrow();
    if (pixels.samples() > 1) {
      return new SlicePixels(lightness(bytes, type, pixels), scale);
    }
    StoredBits bits = StoredBits.inCells(pixels);
    if (type == CellType.U32 || type == CellType.I32) {
      bits.apply(bytes.asIntBuffer());
    }
    SlicePixels slice = Cells.toSlice(bytes, type, scale);
    if (type.isNarrow()) {
      bits.apply(slice.values());
    }
    return slice;
  }

  /** The first pixel is the lowest bit (PS3.5 8.1.1). */
  private static short[] singleBits(ByteBuffer bytes, int firstBit, int count) {
    short[] values = new short[count];
    for (int i = 0; i < count; i++) {
      int bit = firstBit + i;
      values[i] = (short) ((bytes.get(bit / 8) >> (bit % 8)) & 1);
    }
    return values;
  }

  private static short[] lightness(ByteBuffer bytes, CellType type, FramePixels pixels) {
    short[] samples = new short[bytes.remaining() / type.bytes()];
    Cells.copy(bytes, type, samples, 0);
    StoredBits.inCells(pixels).apply(samples);
    int count = pixels.count();
    if (pixels.isSubsampled()) {
      // two lightnesses, then the colour of both
      return every(samples, count, i -> i / 2 * 4 + i % 2);
    }
    // the first plane of YBR is the lightness already
    int colours = pixels.photometric().startsWith("YBR") ? 1 : 3;
    List<short[]> planes = new ArrayList<>();
    for (int plane = 0; plane < colours; plane++) {
      int first = plane;
      planes.add(
          pixels.planar()
              ? every(samples, count, i -> first * count + i)
              : every(samples, count, i -> 3 * i + first));
    }
    return colours == 1 ? planes.getFirst() : Lightness.of(planes);
  }

  private static short[] every(short[] samples, int count, IntUnaryOperator place) {
    short[] values = new short[count];
    for (int i = 0; i < count; i++) {
      values[i] = samples[place.applyAsInt(i)];
    }
    return values;
  }
}
