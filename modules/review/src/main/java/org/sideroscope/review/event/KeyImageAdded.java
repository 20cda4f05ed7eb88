package org.sideroscope.review.event;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Evidence;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader chose a key image.
 *
 * @param place what it shows; null for an image that stands for the whole reading
 */
public record KeyImageAdded(@Nullable Place place, Evidence image) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(KeyImages.with(before.said(), place, image));
  }

  @Override
  public StepName name() {
    return place == null ? StepName.of("key-image") : StepName.of("key-image-of", place);
  }
}
