package org.sideroscope.review.event;

import java.util.List;
import org.sideroscope.review.reading.ReadingState;

/** The reader said that everything not spoken of is absent. */
public record RestAnswered(Answers answers) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return answers.applyTo(before);
  }

  /** Names every place that was set. */
  @Override
  public StepName name() {
    return new StepName("rest-absent", List.copyOf(answers.given().keySet()), List.of());
  }
}
