package org.sideroscope.review.event;

import org.sideroscope.findings.Assessment;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/** The reader described what is seen at a place that was already answered. */
public record PlaceDescribed(Place place, Assessment assessment) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(place.put(before.said(), assessment));
  }

  @Override
  public StepName name() {
    return StepName.of("described", place);
  }
}
