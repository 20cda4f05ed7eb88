package org.sideroscope.review.gesture;

import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.ReadingState;

/** Something a reader does. Pure: the same state gives the same step. */
@FunctionalInterface
public interface Gesture {

  /**
   * The step that follows, which may turn out to change nothing; or a failure with a sentence that
   * says what to do first.
   */
  Result<Step> on(ReadingState state);
}
