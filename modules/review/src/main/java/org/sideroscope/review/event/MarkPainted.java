package org.sideroscope.review.event;

import org.jspecify.annotations.Nullable;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader painted a mark.
 *
 * @param answers what the mark says: that its place shows a deposit
 * @param tool with what; null where that was not kept
 */
public record MarkPainted(Place place, MarkEdit edit, Answers answers, @Nullable StrokeTool tool)
    implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return answers.applyTo(before.withMarks(before.marks().apply(edit)));
  }

  @Override
  public StepName name() {
    return tool == null
        ? StepName.of("painted", place)
        : StepName.of("painted-with", place, tool.word());
  }
}
