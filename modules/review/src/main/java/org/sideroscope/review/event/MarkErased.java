package org.sideroscope.review.event;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader erased from a mark, perhaps all of it. What was said of the place stands: a deposit
 * that is no longer outlined is not an absent one.
 *
 * @param tool with what; null where marks were removed whole, or that was not kept
 */
public record MarkErased(Place place, List<MarkEdit> edits, @Nullable StrokeTool tool)
    implements Step {

  public MarkErased {
    edits = List.copyOf(edits);
  }

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withMarks(before.marks().applyAll(edits));
  }

  @Override
  public StepName name() {
    if (tool == null) {
      return StepName.of("erased", place);
    }
    return tool == StrokeTool.ERASER
        ? StepName.of("painted-with", place, tool.word())
        : StepName.of("erased-with", place, tool.word());
  }
}
