package org.sideroscope.dicom.header;

/**
 * Where the pixel data of a file lie.
 *
 * @param integer whether pixels are whole numbers rather than floating-point ones
 * @param offset of the first byte behind the length, in the file, or in the inflated data set
 * @param declaredLength in bytes as the file declares it, not checked; {@link #UNDEFINED} for
 *     fragments
 */
public record PixelData(boolean integer, long offset, long declaredLength) {

  public static final long UNDEFINED = 0xFFFFFFFFL;

  public boolean isFragments() {
    return declaredLength == UNDEFINED;
  }
}
