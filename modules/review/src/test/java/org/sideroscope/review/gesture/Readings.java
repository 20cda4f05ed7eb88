package org.sideroscope.review.gesture;

import java.util.Optional;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/** A reading that gestures are tried on. */
final class Readings {

  static final Place LEFT_PONS = Place.of(SiteKey.of(Site.PONS, Side.LEFT));
  static final Place RIGHT_PONS = Place.of(SiteKey.of(Site.PONS, Side.RIGHT));
  static final Place BOTH_PONS = Place.of(SiteKey.of(Site.PONS));
  static final Place SUPERIOR_VERMIS = Place.of(SiteKey.of(Site.SUPERIOR_VERMIS));
  static final Place INFERIOR_VERMIS = Place.of(SiteKey.of(Site.INFERIOR_VERMIS));

  private Readings() {}

  /** An empty reading after some gestures, all of which must succeed. */
  static ReadingState after(Gesture... gestures) {
    return then(ReadingState.EMPTY, gestures);
  }

  static ReadingState then(ReadingState state, Gesture... gestures) {
    ReadingState now = state;
    for (Gesture gesture : gestures) {
      Result<Step> step = gesture.on(now);
      now = step.orThrow().applyTo(now);
    }
    return now;
  }

  static AnswerPlace present(Place place) {
    return AnswerPlace.of(place, AssessmentState.PRESENT);
  }

  static AnswerPlace absent(Place place) {
    return AnswerPlace.of(place, AssessmentState.ABSENT);
  }

  static AnswerPlace indeterminate(Place place) {
    return AnswerPlace.of(place, AssessmentState.INDETERMINATE);
  }

  static Optional<AssessmentState> state(Place place, ReadingState state) {
    return place.in(state.said()).map(Assessment::state);
  }
}
