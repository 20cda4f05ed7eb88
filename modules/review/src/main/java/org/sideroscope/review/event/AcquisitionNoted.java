package org.sideroscope.review.event;

import org.sideroscope.findings.Acquisition;
import org.sideroscope.review.reading.ReadingState;

/** The headers of the series that were read say how they were acquired. */
public record AcquisitionNoted(Acquisition acquisition) implements Fact {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withNoted(acquisition);
  }
}
