package org.sideroscope.review.gesture;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.Answers;
import org.sideroscope.review.event.PlaceAnswered;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Says what is seen at a place. A paired site without a side is answered for both of its sides.
 *
 * @param reason why it was not assessed; only with that state
 */
public record AnswerPlace(Place place, AssessmentState state, @Nullable NotAssessedReason reason)
    implements Gesture {

  /**
   * @throws IllegalArgumentException if a reason is given beside another state
   */
  public AnswerPlace {
    if (reason != null && state != AssessmentState.NOT_ASSESSED) {
      throw new IllegalArgumentException("A reason explains why a place was not assessed.");
    }
  }

  public static AnswerPlace of(Place place, AssessmentState state) {
    return new AnswerPlace(place, state, null);
  }

  public static AnswerPlace notAssessed(Place place, NotAssessedReason reason) {
    return new AnswerPlace(place, AssessmentState.NOT_ASSESSED, reason);
  }

  @Override
  public Result<Step> on(ReadingState before) {
    return answers(before).map(answers -> new PlaceAnswered(place, state, answers));
  }

  Result<Answers> answers(ReadingState before) {
    return switch (place) {
      case Place.WholeRegion(var region) -> new RegionAnswer(region, state, reason).on(before);
      case Place.SubSite(var key) -> new PartAnswer(key, state, reason).on(before);
      case Place.SulcusRecord(var id) -> SulcusAnswer.of(id, state, reason, before);
    };
  }
}
