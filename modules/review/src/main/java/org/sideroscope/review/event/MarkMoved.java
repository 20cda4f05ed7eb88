package org.sideroscope.review.event;

import java.util.List;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader gave the mark of a place to another one. What was said of the place that lost it
 * stands.
 *
 * @param edits what the one loses and the other gains
 * @param answers what the mark says of its new place: that it shows a deposit
 */
public record MarkMoved(Place place, Place to, List<MarkEdit> edits, Answers answers)
    implements Step {

  public MarkMoved {
    edits = List.copyOf(edits);
  }

  @Override
  public ReadingState applyTo(ReadingState before) {
    return answers.applyTo(before.withMarks(before.marks().applyAll(edits)));
  }

  @Override
  public StepName name() {
    return new StepName("mark-moved", List.of(place, to), List.of());
  }
}
