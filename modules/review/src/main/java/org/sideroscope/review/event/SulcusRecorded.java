package org.sideroscope.review.event;

import org.sideroscope.findings.Sulcus;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader made or changed a sulcal record.
 *
 * @param answers what had to change with it
 */
public record SulcusRecorded(Sulcus sulcus, Answers answers) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return answers.applyTo(
        before.withSaid(before.said().withSulci(SulcusList.with(before.said().sulci(), sulcus))));
  }

  @Override
  public StepName name() {
    return StepName.of("sulcus-recorded", Place.ofSulcus(sulcus.id()));
  }
}
