package org.sideroscope.review.gesture;

import org.sideroscope.findings.AssessmentState;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.Answers;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/** What a mark says of its place. */
final class ImpliedPresence {

  private ImpliedPresence() {}

  /** The answers that make a place present; none where it is. */
  static Result<Answers> of(Place place, ReadingState before) {
    boolean said =
        Parts.bySideOrItself(place).stream()
            .allMatch(each -> each.in(before.said()).filter(a -> a.isPresent()).isPresent());
    return said
        ? Result.success(Answers.NONE)
        : AnswerPlace.of(place, AssessmentState.PRESENT).answers(before);
  }
}
