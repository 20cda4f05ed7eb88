package org.sideroscope.review.event;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sideroscope.findings.Annotation;
import org.sideroscope.review.reading.ReadingState;

/** What is drawn on the images of a reading. */
final class Annotations {

  private Annotations() {}

  static ReadingState with(ReadingState state, Annotation annotation) {
    return change(state, drawn -> Stream.concat(drawn.stream(), Stream.of(annotation)).toList());
  }

  /** With this one in the place of the one with its id. */
  static ReadingState replacing(ReadingState state, Annotation annotation) {
    return change(
        state,
        drawn ->
            drawn.stream()
                .map(each -> each.id().equals(annotation.id()) ? annotation : each)
                .toList());
  }

  static ReadingState without(ReadingState state, String id) {
    return change(state, drawn -> drawn.stream().filter(each -> !each.id().equals(id)).toList());
  }

  static String word(Annotation annotation) {
    return "annotation." + annotation.kind().key();
  }

  private static ReadingState change(ReadingState state, UnaryOperator<List<Annotation>> change) {
    var images = state.said().images();
    return state.withSaid(
        state.said().withImages(images.withAnnotations(change.apply(images.annotations()))));
  }
}
