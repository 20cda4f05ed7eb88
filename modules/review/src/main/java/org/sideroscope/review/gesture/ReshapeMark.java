package org.sideroscope.review.gesture;

import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.marking.edit.FillBetween;
import org.sideroscope.marking.edit.Grow;
import org.sideroscope.marking.edit.MarkReshaping;
import org.sideroscope.marking.edit.RemoveIslands;
import org.sideroscope.marking.edit.Shrink;
import org.sideroscope.review.event.MarkReshaped;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Changes the mark of a place on one series as a whole. The answer for the place stands, also when
 * the last voxel goes.
 */
public record ReshapeMark(Place place, MarkSource source, MarkReshaping reshaping)
    implements Gesture {

  @Override
  public Result<Step> on(ReadingState before) {
    if (before.marks().find(source.stack(), place.label()).isEmpty()) {
      return Result.failure(
          FailureReason.MISSING,
          "Nothing is marked for this site on this series yet; paint a mark first.");
    }
    MarkEdit edit = MarkEdit.reshaping(before.marks(), source, place.label(), reshaping);
    return Result.success(new MarkReshaped(place, way(), edit));
  }

  private MarkReshaped.Way way() {
    return switch (reshaping) {
      case FillBetween _ -> MarkReshaped.Way.FILLED_BETWEEN;
      case Grow _ -> MarkReshaped.Way.GROWN;
      case Shrink _ -> MarkReshaped.Way.SHRUNK;
      case RemoveIslands _ -> MarkReshaped.Way.ISLANDS_REMOVED;
    };
  }
}
