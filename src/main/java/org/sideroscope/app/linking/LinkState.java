package org.sideroscope.app.linking;

/** How one viewport follows another. */
enum LinkState {
  /** In the same frame of reference. */
  SHARED,
  /** Laid on each other by hand. */
  BY_HAND,
  /** Nobody knows how they lie to each other, or links are off. */
  NONE
}
