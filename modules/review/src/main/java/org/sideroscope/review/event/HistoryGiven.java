package org.sideroscope.review.event;

import org.sideroscope.findings.Answer;
import org.sideroscope.findings.History;
import org.sideroscope.review.reading.ReadingState;

/** The reader gave the bleeding history and what predisposes to it. */
public record HistoryGiven(History history) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(before.said().withHistory(history));
  }

  @Override
  public StepName name() {
    Answer said = history.haemorrhage();
    return said == null
        ? StepName.of("history-given")
        : StepName.of("history", "answer." + said.key());
  }
}
