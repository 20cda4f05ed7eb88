package org.sideroscope.review.event;

import org.sideroscope.findings.Sulcus;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader removed a sulcal record, and its marks with it.
 *
 * @param sulcus the record as it was
 * @param answers what had to change with it
 */
public record SulcusRemoved(Sulcus sulcus, Answers answers) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return answers.applyTo(
        before.withSaid(
            before.said().withSulci(SulcusList.without(before.said().sulci(), sulcus.id()))));
  }

  @Override
  public StepName name() {
    String name = sulcus.name();
    return StepName.of(
        "sulcus-removed", "side." + sulcus.hemisphere().key(), name == null ? sulcus.id() : name);
  }
}
