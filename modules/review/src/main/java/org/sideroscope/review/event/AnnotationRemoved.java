package org.sideroscope.review.event;

import org.sideroscope.findings.Annotation;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader removed an annotation.
 *
 * @param annotation as it was
 */
public record AnnotationRemoved(Annotation annotation) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return Annotations.without(before, annotation.id());
  }

  @Override
  public StepName name() {
    return StepName.of("annotation-removed", Annotations.word(annotation));
  }
}
