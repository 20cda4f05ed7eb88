package org.sideroscope.dicom;

/** How much a {@link Defect} matters to a reading. */
public enum Severity {
  /** Worth knowing. */
  INFO,
  /** The images can be read, with care. */
  WARNING,
  /** Something that should be there cannot be shown. */
  ERROR
}
