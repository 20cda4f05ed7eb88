package org.sideroscope.review.gesture;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.SetBy;
import org.sideroscope.review.event.Answers;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/** The answers of one gesture while they are put together. Used once. */
final class AnswerDraft {

  private final SortedMap<Place, Assessment> given = new TreeMap<>();
  private final SortedSet<Place> withdrawn = new TreeSet<>();
  private Reading reading;

  /**
   * @param base the reading that the answers will be applied to
   */
  AnswerDraft(Reading base) {
    this.reading = base;
  }

  /** The reading with the answers given so far. */
  Reading reading() {
    return reading;
  }

  void give(Place place, Assessment assessment) {
    withdrawn.remove(place);
    given.put(place, assessment);
    reading = place.put(reading, assessment);
  }

  /** An answer keeps what was said beside the state as far as it still makes sense. */
  void give(Place place, AssessmentState state, @Nullable NotAssessedReason reason) {
    Assessment said = place.in(reading).orElse(Assessment.NONE);
    Assessment answered = said.withState(state).withReason(reason);
    give(place, Deposits.mayBe(answered) ? answered : withoutDeposit(answered));
  }

  /** What follows from another answer; what the place was said to be already stays said. */
  void follow(Place place, AssessmentState state, @Nullable NotAssessedReason reason, SetBy setBy) {
    Assessment said = place.in(reading).orElse(Assessment.NONE);
    if (!said.is(state) || said.reason() != reason || place.in(reading).isEmpty()) {
      give(place, state, reason);
      give(place, place.in(reading).orElse(Assessment.NONE).withSetBy(setBy));
    }
  }

  private static Assessment withoutDeposit(Assessment answered) {
    return answered
        .withSymmetry(null)
        .withExtent(null)
        .withLevels(null)
        .withEvidence(List.of())
        .withMeasurements(null);
  }

  void withdraw(Place place) {
    given.remove(place);
    withdrawn.add(place);
    reading = place.withdraw(reading);
  }

  /** The answers, and the removal of the marks whose place stops showing a deposit by them. */
  Answers build(ReadingState before) {
    return new Answers(given, withdrawn, StrayMarks.removal(before, reading));
  }
}
