package org.sideroscope.review.event;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Distribution;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader called the distribution of the infratentorial deposits.
 *
 * @param distribution null to take it back
 */
public record DistributionCalled(@Nullable Distribution distribution) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(before.said().withDistribution(distribution));
  }

  @Override
  public StepName name() {
    return distribution == null
        ? StepName.of("distribution-taken-back")
        : StepName.of("distribution", "distribution." + distribution.key());
  }
}
