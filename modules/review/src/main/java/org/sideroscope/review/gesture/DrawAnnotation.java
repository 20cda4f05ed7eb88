package org.sideroscope.review.gesture;

import org.sideroscope.findings.Annotation;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.AnnotationDrawn;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.ReadingState;

/**
 * Keeps what was drawn on an image, under the next free id.
 *
 * @param annotation whose id does not matter
 */
public record DrawAnnotation(Annotation annotation) implements Gesture {

  @Override
  public Result<Step> on(ReadingState before) {
    return Result.success(new AnnotationDrawn(annotation.withId(nextId(before))));
  }

  private static String nextId(ReadingState before) {
    int number = before.said().images().annotations().size() + 1;
    while (before.said().images().annotation("a" + number).isPresent()) {
      number++;
    }
    return "a" + number;
  }
}
