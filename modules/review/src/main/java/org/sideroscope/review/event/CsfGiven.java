package org.sideroscope.review.event;

import java.util.List;
import org.sideroscope.findings.CsfSample;
import org.sideroscope.review.reading.ReadingState;

/** The reader gave the values measured in the cerebrospinal fluid. */
public record CsfGiven(List<CsfSample> samples) implements Step {

  public CsfGiven {
    samples = List.copyOf(samples);
  }

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(before.said().withContext(before.said().context().withCsf(samples)));
  }

  @Override
  public StepName name() {
    return StepName.of("csf");
  }
}
