package org.sideroscope.review.gesture;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Evidence;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.KeyImageAdded;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Chooses a key image for a place. Where nothing is said of a part yet, the image stands for its
 * region: to list a part as not assessed would be an answer that nobody gave.
 *
 * @param place null for an image that stands for the whole reading
 */
public record ChooseKeyImage(@Nullable Place place, Evidence image) implements Gesture {

  @Override
  public Result<Step> on(ReadingState before) {
    return Result.success(new KeyImageAdded(listed(place, before), image));
  }

  private static @Nullable Place listed(@Nullable Place place, ReadingState before) {
    if (place == null || place.in(before.said()).isPresent()) {
      return place;
    }
    return place.region().map(Place::of).orElse(null);
  }
}
