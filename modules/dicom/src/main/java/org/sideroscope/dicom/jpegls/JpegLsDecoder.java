package org.sideroscope.dicom.jpegls;

import org.sideroscope.dicom.work.Deadline;
import org.sideroscope.foundation.Result;

/**
 * Decodes a JPEG-LS stream: 2 to 16 bits, one or three components in any interleaving, preset
 * coding parameters, restart intervals. Mapping tables, subsampled components and colour
 * transformations, which DICOM does not use, are refused by name.
 */
public final class JpegLsDecoder {

  private JpegLsDecoder() {}

  /**
   * @param stream may have bytes behind its end
   * @param components 1 or 3
   * @param deadline when to give up
   * @return a failure with a sentence if the stream is damaged, of another size than expected, or
   *     uses what is not supported; nothing is allocated before the size was compared
   */
  public static Result<JpegLsImage> decode(
      byte[] stream, int columns, int rows, int components, Deadline deadline) {
    try {
      StreamDecoder decoder = new StreamDecoder(new SegmentReader(stream), deadline);
      return Result.success(decoder.decode(columns, rows, components));
    } catch (UndecodableStreamException e) {
      return Result.failure(e.reason(), e.sentence());
    }
  }
}
