package org.sideroscope.review.event;

import org.sideroscope.findings.Annotation;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader moved an annotation or pulled at it.
 *
 * @param annotation as it is from now on
 */
public record AnnotationChanged(Annotation annotation) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return Annotations.replacing(before, annotation);
  }

  @Override
  public StepName name() {
    return StepName.of("annotation-changed", Annotations.word(annotation));
  }
}
