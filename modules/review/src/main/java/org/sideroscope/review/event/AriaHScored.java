package org.sideroscope.review.event;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.AriaHSeverity;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader gave the ARIA-H score.
 *
 * @param severity null to take it back
 */
public record AriaHScored(@Nullable AriaHSeverity severity) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(before.said().withAriaH(severity));
  }

  @Override
  public StepName name() {
    return StepName.of("aria-h");
  }
}
