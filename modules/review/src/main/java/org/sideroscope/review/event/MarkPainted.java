package org.sideroscope.review.event;

import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader painted a mark.
 *
 * @param answers what the mark says: that its place shows a deposit
 */
public record MarkPainted(Place place, MarkEdit edit, Answers answers) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return answers.applyTo(before.withMarks(before.marks().apply(edit)));
  }

  @Override
  public StepName name() {
    return StepName.of("painted", place);
  }
}
