package org.sideroscope.dicom;

import java.util.Optional;
import org.sideroscope.dicom.pixels.CellType;

/**
 * How the pixels of one file are stored (PS3.3 C.7.6.3); the same for all its frames.
 *
 * @param dataSetOffset where the data set begins in the file
 * @param offset of the first byte of pixel data, in the file or, if deflated, in the inflated data
 *     set
 * @param length of the pixel data as declared, -1 if they are fragments
 * @param frames frames in the file, from 1
 * @param samples values a pixel has: 1, or 3 for colour
 * @param planar whether colours lie plane by plane rather than pixel by pixel
 * @param bitsAllocated 1, 8, 16, 32 or 64
 * @param floatingPoint whether samples are floating-point rather than whole numbers
 * @param photometric such as {@code MONOCHROME2}
 */
public record FramePixels(
    TransferSyntax transferSyntax,
    long dataSetOffset,
    long offset,
    long length,
    int frames,
    int columns,
    int rows,
    int samples,
    boolean planar,
    int bitsAllocated,
    int bitsStored,
    int highBit,
    boolean signed,
    boolean floatingPoint,
    String photometric) {

  public boolean isFragments() {
    return length < 0;
  }

  public int count() {
    return columns * rows;
  }

  /** Whether two neighbouring pixels share their colour (PS3.3 C.7.6.3.1.2). */
  public boolean isSubsampled() {
    return samples == 3 && photometric.endsWith("_422");
  }

  /** Whether samples are numbers of a table of colours. */
  public boolean isPalette() {
    return samples == 1 && photometric.equals("PALETTE COLOR");
  }

  /** Whether pixels are shown by their lightness rather than as measured values. */
  public boolean isColour() {
    return samples == 3 || isPalette();
  }

  /** Bits of one frame when it is not compressed; the next frame follows without a gap. */
  public long frameBits() {
    // two pixels have four samples where they share their colour
    int samplesOfPixel = isSubsampled() && !transferSyntax.encapsulated() ? 2 : samples;
    return (long) columns * rows * samplesOfPixel * bitsAllocated;
  }

  /** Bytes that hold one frame when it is not compressed. */
  public long frameBytes() {
    return (frameBits() + 7) / 8;
  }

  /** What each sample is; empty for single bits and widths that are not in use. */
  public Optional<CellType> cellType() {
    return switch (bitsAllocated) {
      case 8 -> Optional.of(signed ? CellType.I8 : CellType.U8);
      case 16 -> Optional.of(signed ? CellType.I16 : CellType.U16);
      case 32 -> Optional.of(floatingPoint ? CellType.F32 : signed ? CellType.I32 : CellType.U32);
      case 64 -> floatingPoint ? Optional.of(CellType.F64) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
