package org.sideroscope.review.gesture;

import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.AnnotationRemoved;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.ReadingState;

/** Removes a measurement or pointer from its image. */
public record RemoveAnnotation(String id) implements Gesture {

  static final String GONE = "This measurement is no longer there; draw it again.";

  @Override
  public Result<Step> on(ReadingState before) {
    return before
        .said()
        .images()
        .annotation(id)
        .<Result<Step>>map(annotation -> Result.success(new AnnotationRemoved(annotation)))
        .orElseGet(() -> Result.failure(FailureReason.MISSING, GONE));
  }
}
