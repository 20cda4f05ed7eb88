package org.sideroscope.review.event;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Reading;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader described both sides of a place at once.
 *
 * @param place the paired site, without a side
 * @param sides what is said of each side from now on
 */
public record SidesDescribed(Place place, SortedMap<Place, Assessment> sides) implements Step {

  public SidesDescribed {
    sides = Collections.unmodifiableSortedMap(new TreeMap<>(sides));
  }

  @Override
  public ReadingState applyTo(ReadingState before) {
    Reading changed = before.said();
    for (Map.Entry<Place, Assessment> side : sides.entrySet()) {
      changed = side.getKey().put(changed, side.getValue());
    }
    return before.withSaid(changed);
  }

  @Override
  public StepName name() {
    return StepName.of("described", place);
  }
}
