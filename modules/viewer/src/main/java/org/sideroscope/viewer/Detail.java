package org.sideroscope.viewer;

/** How finely a frame is drawn. */
enum Detail {
  /** Fast, while the hand moves. */
  COARSE,
  /** Every pixel. */
  FINE
}
