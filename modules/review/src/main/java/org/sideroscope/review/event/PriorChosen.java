package org.sideroscope.review.event;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Prior;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader chose the earlier reading to compare with.
 *
 * @param prior null to take it back
 * @param earlier what that reading says, kept so that the comparison stays what it was whatever
 *     becomes of its file; null where it could not be read
 */
public record PriorChosen(@Nullable Prior prior, @Nullable Deposits earlier) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before
        .withSaid(before.said().withHeader(before.said().header().withPrior(prior)))
        .withEarlier(earlier);
  }

  @Override
  public StepName name() {
    return StepName.of("prior");
  }
}
