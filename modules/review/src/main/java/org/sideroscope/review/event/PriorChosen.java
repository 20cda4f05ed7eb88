package org.sideroscope.review.event;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Prior;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader chose the earlier reading to compare with.
 *
 * @param prior null to take it back
 */
public record PriorChosen(@Nullable Prior prior) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    ReadingHeader said = before.said().header();
    return before.withSaid(
        before
            .said()
            .withHeader(
                new ReadingHeader(
                    said.study(),
                    said.reader(),
                    said.status(),
                    said.signOff(),
                    said.versions(),
                    prior)));
  }

  @Override
  public StepName name() {
    return StepName.of("prior");
  }
}
