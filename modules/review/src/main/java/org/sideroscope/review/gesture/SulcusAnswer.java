package org.sideroscope.review.gesture;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SetBy;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.Answers;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * What a changed sulcal record does to the answer for the convexities as a whole, with which only
 * records on the convexities can be at odds. The sulci have no closed list of parts: once one is
 * present, "absent" of the whole becomes "present", which says that the convexities were looked at
 * and that the records are what was found.
 */
final class SulcusAnswer {

  private static final Place CONVEXITIES = Place.of(Region.SULCI);

  private SulcusAnswer() {}

  /** Answers for one record. */
  static Result<Answers> of(
      String id, AssessmentState state, @Nullable NotAssessedReason reason, ReadingState before) {
    Optional<Sulcus> record = before.said().sulcus(id);
    if (record.isEmpty()) {
      return Result.failure(
          FailureReason.MISSING, "This sulcus is not in the list: record it first.");
    }
    AnswerDraft draft = new AnswerDraft(before.said());
    draft.give(Place.ofSulcus(id), state, reason);
    adjustWhole(before, draft);
    return Result.success(draft.build(before));
  }

  /**
   * What has to change where the list of records becomes {@code sulci}; the marks of a record that
   * is gone go with it.
   */
  static Answers beside(List<Sulcus> sulci, ReadingState before) {
    AnswerDraft draft = new AnswerDraft(before.said().withSulci(sulci));
    adjustWhole(before, draft);
    return draft.build(before);
  }

  private static void adjustWhole(ReadingState before, AnswerDraft draft) {
    Reading after = draft.reading();
    Assessment whole = after.region(Region.SULCI).overall();
    boolean present = anyPresent(after);
    if (present && whole.is(AssessmentState.ABSENT)) {
      draft.follow(CONVEXITIES, AssessmentState.PRESENT, null, SetBy.IMPLIED);
    } else if (whole.isNotImaged() && anyAssessed(after)) {
      draft.give(CONVEXITIES, AssessmentState.NOT_ASSESSED, null);
    } else if (whole.isPresent() && !present && anyPresent(before.said())) {
      takeBackPresent(before, draft);
    }
  }

  /** Without its last sulcus "present" would stand for sulci that nobody named. */
  private static void takeBackPresent(ReadingState before, AnswerDraft draft) {
    if (!before.marks().has(CONVEXITIES.label())) {
      draft.give(CONVEXITIES, AssessmentState.NOT_ASSESSED, null);
    }
  }

  private static boolean anyPresent(Reading reading) {
    return Deposits.anyPresent(Parts.listed(Region.SULCI, reading), reading);
  }

  private static boolean anyAssessed(Reading reading) {
    return Parts.listed(Region.SULCI, reading).stream()
        .flatMap(record -> record.in(reading).stream())
        .anyMatch(said -> !said.is(AssessmentState.NOT_ASSESSED));
  }
}
