package org.sideroscope.dicom;

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
    String photometric) {

  public boolean isFragments() {
    return length < 0;
  }

  /** Bytes of one frame when it is not compressed. */
  public long frameBytes() {
    return (long) columns * rows * samples * (bitsAllocated / 8);
  }
}
