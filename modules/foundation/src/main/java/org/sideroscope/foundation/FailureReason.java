package org.sideroscope.foundation;

/** Why an expected failure happened; decides how it is shown, never what the sentence says. */
public enum FailureReason {
  /** The bytes or text are not in the form they claim. */
  PARSING,
  /** Well formed, but a value or a combination of values is not allowed. */
  INVALID,
  /** Something that is needed is not there. */
  MISSING,
  /** Understood, and beyond what this program can do. */
  UNSUPPORTED,
  /** The disk, the network or the operating system refused. */
  IO,
  /** Something else holds or has changed what was to be changed. */
  CONFLICT,
  /** The user stopped it. */
  CANCELLED
}
