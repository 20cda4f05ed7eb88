package org.sideroscope.review.event;

import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/** The reader said what is seen at a place. */
public record PlaceAnswered(Place place, AssessmentState state, Answers answers) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return answers.applyTo(before);
  }

  @Override
  public StepName name() {
    List<Place> places = Stream.concat(Stream.of(place), answers.beside(place).stream()).toList();
    String key = answers.marksRemoved().isEmpty() ? "answered" : "answered-unmarking";
    return new StepName(key, places, List.of("state." + state.key()));
  }
}
