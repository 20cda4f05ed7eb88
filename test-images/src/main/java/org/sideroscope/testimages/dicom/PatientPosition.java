package org.sideroscope.testimages.dicom;

import org.sideroscope.imaging.PatientVector;

/**
 * How the patient lies in the scanner, by the codes of PS3.3 C.7.3.1.1.2, and which way the
 * scanner's own directions lead in the patient then (LPS). They are those of somebody who stands at
 * the foot of the table and looks into the scanner.
 */
public enum PatientPosition {
  /** Head first, on the back. */
  HFS(Ways.HEAD, Ways.FRONT),
  /** Head first, on the belly. */
  HFP(Ways.HEAD, Ways.BACK),
  /** Head first, on the right side. */
  HFDR(Ways.HEAD, Ways.LEFT),
  /** Head first, on the left side. */
  HFDL(Ways.HEAD, Ways.RIGHT),
  /** Feet first, on the back. */
  FFS(Ways.FEET, Ways.FRONT),
  /** Feet first, on the belly. */
  FFP(Ways.FEET, Ways.BACK),
  /** Feet first, on the right side. */
  FFDR(Ways.FEET, Ways.LEFT),
  /** Feet first, on the left side. */
  FFDL(Ways.FEET, Ways.RIGHT);

  private static final class Ways {
    static final PatientVector LEFT = PatientVector.of(1, 0, 0);
    static final PatientVector RIGHT = PatientVector.of(-1, 0, 0);
    static final PatientVector BACK = PatientVector.of(0, 1, 0);
    static final PatientVector FRONT = PatientVector.of(0, -1, 0);
    static final PatientVector HEAD = PatientVector.of(0, 0, 1);
    static final PatientVector FEET = PatientVector.of(0, 0, -1);
  }

  @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
  private final PatientVector into;

  @SuppressWarnings("ImmutableEnumChecker") // a record of numbers
  private final PatientVector up;

  PatientPosition(PatientVector into, PatientVector up) {
    this.into = into;
    this.up = up;
  }

  /** Along the table into the scanner. */
  public PatientVector into() {
    return into;
  }

  /** To the floor. */
  public PatientVector down() {
    return up.reversed();
  }

  /** To the right of the one who looks. */
  public PatientVector right() {
    return into.cross(up);
  }
}
