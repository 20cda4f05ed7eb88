package org.sideroscope.review.gesture;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sideroscope.findings.Assessment;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.PlaceDescribed;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Describes what was answered for a place: symmetry, extent, confidence, comment, levels. Whatever
 * {@code change} does to state, reason, images and measurements has no effect.
 */
public record DescribePlace(Place place, UnaryOperator<Assessment> change) implements Gesture {

  @Override
  public Result<Step> on(ReadingState before) {
    Optional<Assessment> said = place.in(before.said());
    return said.isPresent()
        ? Result.success(new PlaceDescribed(place, described(said.get())))
        : Result.failure(
            FailureReason.MISSING, "Nothing is said of this place yet: answer for it first.");
  }

  private Assessment described(Assessment said) {
    Assessment changed = change.apply(said);
    return said.withSymmetry(changed.symmetry())
        .withExtent(changed.extent())
        .withConfidence(changed.confidence())
        .withComment(changed.comment())
        .withLevels(changed.levels());
  }
}
