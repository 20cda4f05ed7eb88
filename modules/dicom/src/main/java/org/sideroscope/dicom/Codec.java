package org.sideroscope.dicom;

/** How the pixels of frames are compressed. */
public enum Codec {
  NONE,
  RLE,
  /** Baseline, or extended with 8 bits. */
  JPEG,
  JPEG_LOSSLESS,
  JPEG_LS,
  JPEG_2000
}
