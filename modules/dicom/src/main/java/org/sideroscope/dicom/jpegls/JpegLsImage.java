package org.sideroscope.dicom.jpegls;

import java.util.List;

/**
 * A decoded image.
 *
 * @param precision bits of a sample, 2 to 16
 * @param planes for each component columns x rows samples, unsigned in 16 bits, row by row; the
 *     arrays belong to the caller
 */
public record JpegLsImage(int precision, List<short[]> planes) {

  public JpegLsImage {
    planes = List.copyOf(planes);
  }
}
