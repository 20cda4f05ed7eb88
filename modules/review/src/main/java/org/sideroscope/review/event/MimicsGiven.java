package org.sideroscope.review.event;

import java.util.List;
import org.sideroscope.findings.Mimic;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader changed the mimics that were considered.
 *
 * @param what the mimic that was added, changed or removed
 * @param mimics all of them from now on
 */
public record MimicsGiven(String what, List<Mimic> mimics) implements Step {

  public MimicsGiven {
    mimics = List.copyOf(mimics);
  }

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(before.said().withContext(before.said().context().withMimics(mimics)));
  }

  @Override
  public StepName name() {
    return StepName.of("mimic", what);
  }
}
