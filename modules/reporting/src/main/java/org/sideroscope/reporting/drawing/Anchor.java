package org.sideroscope.reporting.drawing;

/** Which part of a text stands at its place. */
public enum Anchor {
  START,
  MIDDLE,
  END
}
