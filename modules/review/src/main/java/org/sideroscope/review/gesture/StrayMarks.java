package org.sideroscope.review.gesture;

import java.util.List;
import java.util.Optional;
import org.sideroscope.findings.Reading;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkEdit;
import org.sideroscope.review.reading.Place;
import org.sideroscope.review.reading.ReadingState;

/** The marks whose place stops showing a deposit. */
final class StrayMarks {

  private StrayMarks() {}

  /** The edits that remove them, where the reading becomes {@code after}. */
  static List<MarkEdit> removal(ReadingState before, Reading after) {
    return before.marks().all().stream()
        .filter(mark -> stopsShowing(mark, before.said(), after))
        .map(MarkEdit::clearing)
        .toList();
  }

  private static boolean stopsShowing(Mark mark, Reading before, Reading after) {
    Optional<Place> place = Place.parse(mark.label());
    return place.isPresent()
        && Deposits.mayBeAt(place.get(), before)
        && !Deposits.mayBeAt(place.get(), after);
  }
}
