package org.sideroscope.review.event;

import java.util.List;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Marks from a file were added to those of the reading.
 *
 * @param places that gained marks
 * @param answers what the marks say of their places, one after the other
 */
public record MarksImported(List<Place> places, List<MarkEdit> edits, List<Answers> answers)
    implements Step {

  public MarksImported {
    places = List.copyOf(places);
    edits = List.copyOf(edits);
    answers = List.copyOf(answers);
  }

  @Override
  public ReadingState applyTo(ReadingState before) {
    ReadingState after = before.withMarks(before.marks().applyAll(edits));
    for (Answers answer : answers) {
      after = answer.applyTo(after);
    }
    return after;
  }

  @Override
  public StepName name() {
    return new StepName("marks-imported", places, List.of());
  }
}
