package org.sideroscope.review.gesture;

import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.MarkErased;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/** Erases every mark of a place, on every series. The answer for the place stands. */
public record ClearMarks(Place place) implements Gesture {

  @Override
  public Result<Step> on(ReadingState before) {
    return Result.success(
        new MarkErased(
            place,
            before.marks().of(place.label()).stream().map(MarkEdit::clearing).toList(),
            null));
  }
}
