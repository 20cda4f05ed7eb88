package org.sideroscope.dicom;

/** Which part of the complex MR signal an image shows (PS3.3 C.8.13.3.1.3). */
public enum SignalPart {
  MAGNITUDE,
  PHASE,
  REAL,
  IMAGINARY,
  /** Not stated: of an MR image, most often the magnitude. */
  UNSTATED
}
