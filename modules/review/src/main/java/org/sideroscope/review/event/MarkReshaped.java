package org.sideroscope.review.event;

import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/** The reader changed a mark as a whole. What was said of the place stands. */
public record MarkReshaped(Place place, Way way, MarkEdit edit) implements Step {

  /** What was done. */
  public enum Way {
    FILLED_BETWEEN,
    GROWN,
    SHRUNK,
    ISLANDS_REMOVED
  }

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withMarks(before.marks().apply(edit));
  }

  @Override
  public StepName name() {
    return switch (way) {
      case FILLED_BETWEEN -> StepName.of("filled-between", place);
      case GROWN -> StepName.of("grown", place);
      case SHRUNK -> StepName.of("shrunk", place);
      case ISLANDS_REMOVED -> StepName.of("islands-removed", place);
    };
  }
}
