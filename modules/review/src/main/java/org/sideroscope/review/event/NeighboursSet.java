package org.sideroscope.review.event;

import java.util.List;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader said of two sulcal records that they lie next to each other, or that they do not. Both
 * records name the other, or neither does.
 */
public record NeighboursSet(String one, String other, boolean adjacent) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(
        before
            .said()
            .withSulci(
                adjacent
                    ? SulcusList.joined(before.said().sulci(), one, other)
                    : SulcusList.parted(before.said().sulci(), one, other)));
  }

  @Override
  public StepName name() {
    return new StepName(
        adjacent ? "neighbours" : "neighbours-parted",
        List.of(Place.ofSulcus(one), Place.ofSulcus(other)),
        List.of());
  }
}
