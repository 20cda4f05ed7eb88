package org.sideroscope.review.event;

import java.util.List;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader erased from a mark, perhaps all of it. What was said of the place stands: a deposit
 * that is no longer outlined is not an absent one.
 */
public record MarkErased(Place place, List<MarkEdit> edits) implements Step {

  public MarkErased {
    edits = List.copyOf(edits);
  }

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withMarks(before.marks().applyAll(edits));
  }

  @Override
  public StepName name() {
    return StepName.of("erased", place);
  }
}
