package org.sideroscope.review.event;

import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;
import org.sideroscope.review.reading.ReadingState;

/** The reader answered for a symptom. */
public record SymptomAnswered(Symptom symptom, SymptomRecord record) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(
        before.said().withContext(before.said().context().withSymptom(symptom, record)));
  }

  @Override
  public StepName name() {
    return StepName.of("symptom", "symptom." + symptom.key(), "answer." + record.answer().key());
  }
}
