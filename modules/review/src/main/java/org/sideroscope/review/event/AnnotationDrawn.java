package org.sideroscope.review.event;

import org.sideroscope.findings.Annotation;
import org.sideroscope.review.reading.ReadingState;

/** The reader measured something on an image, or pointed at it. */
public record AnnotationDrawn(Annotation annotation) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return Annotations.with(before, annotation);
  }

  @Override
  public StepName name() {
    return StepName.of("annotation", Annotations.word(annotation));
  }
}
