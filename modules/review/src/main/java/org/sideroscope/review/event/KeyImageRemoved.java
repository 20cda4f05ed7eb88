package org.sideroscope.review.event;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Evidence;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader took back the choice of a key image.
 *
 * @param place what it was chosen for; null for the whole reading
 */
public record KeyImageRemoved(@Nullable Place place, Evidence image) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(KeyImages.without(before.said(), place, image));
  }

  @Override
  public StepName name() {
    return place == null
        ? StepName.of("key-image-removed")
        : StepName.of("key-image-removed-of", place);
  }
}
