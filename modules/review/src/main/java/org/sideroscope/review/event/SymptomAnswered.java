package org.sideroscope.review.event;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.ClinicalContext;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader answered for a symptom.
 *
 * @param record null to take the answer back
 */
public record SymptomAnswered(Symptom symptom, @Nullable SymptomRecord record) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    ClinicalContext context = before.said().context();
    return before.withSaid(
        before
            .said()
            .withContext(
                record == null
                    ? context.withoutSymptom(symptom)
                    : context.withSymptom(symptom, record)));
  }

  @Override
  public StepName name() {
    String word = "symptom." + symptom.key();
    return record == null
        ? StepName.of("symptom-taken-back", word)
        : StepName.of("symptom", word, "answer." + record.answer().key());
  }
}
