package org.sideroscope.dicom;

import java.util.Locale;

/** What can be wrong with files and stacks. */
public enum DefectKind {
  // with a stack
  MISSING_SLICE,
  MIXED_SPACING,
  OVERLAPPING_SLICES,
  DUPLICATE_POSITION,
  DUPLICATE_INSTANCE,
  UNEQUAL_TIME_POINTS,
  MIXED_ORIENTATIONS,
  MIXED_FRAMES_OF_REFERENCE,
  NOT_A_VOLUME,
  GANTRY_TILT,
  MISSING_GEOMETRY,
  UNKNOWN_THICKNESS,
  NO_FACTS,
  MIXED_PATIENTS,
  PHASE_WITHOUT_MAGNITUDE,
  MOSAIC,
  COLOUR,
  ROUNDED_VALUES,
  LOSSY_COMPRESSION,
  UNDECODABLE,
  TRUNCATED_PIXELS,
  CLAIMS_BEYOND_FILE,
  // with a file
  BROKEN_FILE,
  UNREADABLE_FILE,
  NOT_DICOM,
  NESTED_ARCHIVE,
  UNSAFE_NAME,
  MISSING_FILE,
  NO_PIXELS;

  /** A stable name for other programs, such as {@code missing-slice}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
