package org.sideroscope.review.event;

import org.sideroscope.findings.Distribution;
import org.sideroscope.review.reading.ReadingState;

/** The reader called the distribution of the infratentorial deposits. */
public record DistributionCalled(Distribution distribution) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(before.said().withDistribution(distribution));
  }

  @Override
  public StepName name() {
    return StepName.of("distribution", "distribution." + distribution.key());
  }
}
