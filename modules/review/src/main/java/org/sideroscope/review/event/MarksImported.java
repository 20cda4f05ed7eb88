package org.sideroscope.review.event;

import java.util.List;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Marks from a file were added to those of the reading.
 *
 * @param places that gained marks
 * @param answers what the marks say of their places, one after the other
 * @param recorded the sulci that got a record because the file names them
 */
public record MarksImported(
    List<Place> places, List<MarkEdit> edits, List<Answers> answers, List<Sulcus> recorded)
    implements Step {

  public MarksImported {
    places = List.copyOf(places);
    edits = List.copyOf(edits);
    answers = List.copyOf(answers);
    recorded = List.copyOf(recorded);
  }

  @Override
  public ReadingState applyTo(ReadingState before) {
    List<Sulcus> sulci = before.said().sulci();
    for (Sulcus sulcus : recorded) {
      sulci = SulcusList.with(sulci, sulcus);
    }
    ReadingState after =
        before.withSaid(before.said().withSulci(sulci)).withMarks(before.marks().applyAll(edits));
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
