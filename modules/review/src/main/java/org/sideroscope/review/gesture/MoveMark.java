package org.sideroscope.review.gesture;

import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.Answers;
import org.sideroscope.review.event.MarkMoved;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Gives the mark of a place on one series to another place, which it makes present; what is marked
 * there already stays. The answer for the place that loses it stands.
 */
public record MoveMark(Place place, MarkedStack stack, Place to) implements Gesture {

  @Override
  public Result<Step> on(ReadingState before) {
    Optional<Mark> mark = before.marks().find(stack, place.label());
    if (mark.isEmpty()) {
      return Result.failure(
          FailureReason.MISSING,
          "Nothing is marked for this site on this series, so there is no mark to move.");
    }
    if (place.equals(to)) {
      return Result.success(new MarkMoved(place, to, List.of(), Answers.NONE));
    }
    List<MarkEdit> edits =
        List.of(
            MarkEdit.clearing(mark.get()), MarkEdit.adding(before.marks(), mark.get(), to.label()));
    return ImpliedPresence.of(to, before).map(answers -> new MarkMoved(place, to, edits, answers));
  }
}
