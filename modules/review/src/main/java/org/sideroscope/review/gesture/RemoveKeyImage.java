package org.sideroscope.review.gesture;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Evidence;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.KeyImageRemoved;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Takes back the choice of a key image.
 *
 * @param place what it was chosen for; null for the whole reading
 */
public record RemoveKeyImage(@Nullable Place place, Evidence image) implements Gesture {

  @Override
  public Result<Step> on(ReadingState before) {
    return Result.success(new KeyImageRemoved(place, image));
  }
}
