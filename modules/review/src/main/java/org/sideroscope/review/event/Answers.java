package org.sideroscope.review.event;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Reading;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * Everything one answer sets: the place that was asked, and what had to change with it so that the
 * reading does not contradict itself.
 *
 * @param given what is said from now on
 * @param withdrawn places of which nothing is said any more
 * @param marksRemoved the marks of places that no longer show a deposit
 */
public record Answers(
    SortedMap<Place, Assessment> given, SortedSet<Place> withdrawn, List<MarkEdit> marksRemoved) {

  public static final Answers NONE =
      new Answers(Collections.emptySortedMap(), Collections.emptySortedSet(), List.of());

  public Answers {
    given = Collections.unmodifiableSortedMap(new TreeMap<>(given));
    withdrawn = Collections.unmodifiableSortedSet(new TreeSet<>(withdrawn));
    marksRemoved = List.copyOf(marksRemoved);
  }

  public ReadingState applyTo(ReadingState state) {
    return state.withSaid(applyTo(state.said())).withMarks(state.marks().applyAll(marksRemoved));
  }

  public Reading applyTo(Reading reading) {
    Reading changed = reading;
    for (Place place : withdrawn) {
      changed = place.withdraw(changed);
    }
    for (Map.Entry<Place, Assessment> answer : given.entrySet()) {
      changed = answer.getKey().put(changed, answer.getValue());
    }
    return changed;
  }

  /** The places that change beside the one that was asked. */
  List<Place> beside(Place asked) {
    SortedSet<Place> places = new TreeSet<>(given.keySet());
    places.addAll(withdrawn);
    places.remove(asked);
    return List.copyOf(places);
  }
}
