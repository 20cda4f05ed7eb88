package org.sideroscope.dicom.jpegls;

/** Decodes the lines of a scan one after another. */
sealed interface ScanDecoder permits PlanarScan, PixelScan {

  /** Decodes one line of every component; {@link #lines} hold it. */
  void decodeLine() throws UndecodableStreamException;

  /** The lines of a component, by its place in the scan. */
  Lines lines(int component);
}
