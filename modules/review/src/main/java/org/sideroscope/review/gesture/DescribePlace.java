package org.sideroscope.review.gesture;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.sideroscope.findings.Assessment;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.PlaceDescribed;
import org.sideroscope.review.event.SidesDescribed;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Describes what was answered for a place: symmetry, extent, confidence, comment, levels. A paired
 * site without a side is described on each side of which something is said. Whatever {@code change}
 * does to state, reason, images and measurements has no effect.
 */
public record DescribePlace(Place place, UnaryOperator<Assessment> change) implements Gesture {

  @Override
  public Result<Step> on(ReadingState before) {
    SortedMap<Place, Assessment> described = new TreeMap<>();
    for (Place each : Parts.withSides(place)) {
      each.in(before.said()).ifPresent(said -> described.put(each, described(said)));
    }
    if (described.isEmpty()) {
      return Result.failure(
          FailureReason.MISSING, "Nothing is said of this place yet: answer for it first.");
    }
    Map.Entry<Place, Assessment> first = described.firstEntry();
    return Result.success(
        described.size() == 1
            ? new PlaceDescribed(first.getKey(), first.getValue())
            : new SidesDescribed(place, described));
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
