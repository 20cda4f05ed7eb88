package org.sideroscope.workstation.classify;

import org.jspecify.annotations.Nullable;

/** Readings in their order, each fetched no sooner than it is asked for. */
interface ReadingSource {

  /** The next one; null at the end. */
  @Nullable ReadingItem next();

  /** Whether the next one is there without waiting for whoever sends it. */
  boolean isReady();
}
