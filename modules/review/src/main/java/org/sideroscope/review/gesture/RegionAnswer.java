package org.sideroscope.review.gesture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SetBy;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.Answers;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/** An answer for a region as a whole, and what it does to the parts that were answered before. */
record RegionAnswer(Region region, AssessmentState state, @Nullable NotAssessedReason reason) {

  Result<Answers> on(ReadingState before) {
    AnswerDraft draft = new AnswerDraft(before.said());
    draft.give(Place.of(region), state, reason);
    List<Place> listed = Parts.listed(region, before.said());
    switch (state) {
      case ABSENT -> listed.forEach(part -> makeAbsent(part, before.said(), draft));
      case NOT_ASSESSED -> {
        if (reason == NotAssessedReason.NOT_IMAGED) {
          listed.forEach(part -> draft.follow(part, state, reason, SetBy.IMPLIED));
        }
      }
      case PRESENT -> {
        if (region != Region.SULCI && !Deposits.anyPresent(listed, before.said())) {
          listed.stream()
              .filter(part -> !isIndeterminate(part, before.said()))
              .forEach(draft::withdraw);
        }
      }
      case INDETERMINATE -> {}
    }
    return leavesOnlyIndeterminateParts(draft.reading())
        ? Result.failure(
            FailureReason.CONFLICT,
            "A part of this region is recorded as indeterminate: answer for that part instead.")
        : Result.success(draft.build(before));
  }

  private static void makeAbsent(Place part, Reading before, AnswerDraft draft) {
    if (!Deposits.couldNotBeRead(part.in(before).orElse(Assessment.NONE))) {
      draft.follow(part, AssessmentState.ABSENT, null, SetBy.IMPLIED);
    }
  }

  private static boolean isIndeterminate(Place part, Reading before) {
    return part.in(before).filter(said -> said.is(AssessmentState.INDETERMINATE)).isPresent();
  }

  /** Present with parts listed and none of them present is a contradiction, except for sulci. */
  private boolean leavesOnlyIndeterminateParts(Reading after) {
    List<Place> listed = Parts.listed(region, after);
    return state == AssessmentState.PRESENT
        && region != Region.SULCI
        && !listed.isEmpty()
        && !Deposits.anyPresent(listed, after);
  }
}
