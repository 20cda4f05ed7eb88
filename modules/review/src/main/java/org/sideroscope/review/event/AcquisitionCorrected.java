package org.sideroscope.review.event;

import org.sideroscope.findings.Acquisition;
import org.sideroscope.review.reading.ReadingState;

/** The reader corrected what the headers say of the acquisition. */
public record AcquisitionCorrected(Acquisition acquisition) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(before.said().withAcquisition(acquisition));
  }

  @Override
  public StepName name() {
    return StepName.of("acquisition");
  }
}
