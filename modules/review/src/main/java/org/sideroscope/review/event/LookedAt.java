package org.sideroscope.review.event;

import org.sideroscope.findings.Region;
import org.sideroscope.review.reading.Look;
import org.sideroscope.review.reading.ReadingState;

/** The reader left a region having looked at it there, and finds it there again. */
public record LookedAt(Region region, Look look) implements Fact {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withLook(region, look);
  }
}
