package org.sideroscope.review.event;

import java.util.List;
import org.sideroscope.review.reading.Place;

/**
 * The name of a step, to be put into words by {@link org.sideroscope.review.StepTexts}.
 *
 * @param key of the text resource, without {@code step.}
 * @param places the places the step is about, the one that was asked for first
 * @param words keys of further words of the text resource, or the reader's own words
 */
public record StepName(String key, List<Place> places, List<String> words) {

  public StepName {
    places = List.copyOf(places);
    words = List.copyOf(words);
  }

  static StepName of(String key, String... words) {
    return new StepName(key, List.of(), List.of(words));
  }

  static StepName of(String key, Place place, String... words) {
    return new StepName(key, List.of(place), List.of(words));
  }
}
