package org.sideroscope.review.gesture;

import org.sideroscope.findings.Annotation;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.AnnotationChanged;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.ReadingState;

/**
 * Puts an annotation in the place of the one with its id. What it is about stays as it was said.
 */
public record ChangeAnnotation(Annotation annotation) implements Gesture {

  @Override
  public Result<Step> on(ReadingState before) {
    return before
        .said()
        .images()
        .annotation(annotation.id())
        .<Result<Step>>map(former -> Result.success(new AnnotationChanged(keepingPlaceOf(former))))
        .orElseGet(() -> Result.failure(FailureReason.MISSING, RemoveAnnotation.GONE));
  }

  private Annotation keepingPlaceOf(Annotation former) {
    return new Annotation(
        annotation.id(),
        annotation.kind(),
        former.place(),
        annotation.image(),
        annotation.points(),
        annotation.values());
  }
}
