package org.sideroscope.review.event;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader set a class of their own beside the derived one.
 *
 * @param override null to take it back
 */
public record ClassOverridden(@Nullable ClassOverride override) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(before.said().withClassOverride(override));
  }

  @Override
  public StepName name() {
    return override == null
        ? StepName.of("override-removed")
        : StepName.of("override", override.result());
  }
}
