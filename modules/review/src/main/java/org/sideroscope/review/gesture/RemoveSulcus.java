package org.sideroscope.review.gesture;

import java.util.Optional;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.event.SulcusList;
import org.sideroscope.review.event.SulcusRemoved;
import org.sideroscope.review.reading.ReadingState;

/** Removes a sulcal record, its marks, and its name from its neighbours. */
public record RemoveSulcus(String id) implements Gesture {

  @Override
  public Result<Step> on(ReadingState before) {
    Optional<Sulcus> record = before.said().sulcus(id);
    return record.isPresent()
        ? Result.success(
            new SulcusRemoved(
                record.get(),
                SulcusAnswer.beside(SulcusList.without(before.said().sulci(), id), before)))
        : Result.failure(FailureReason.MISSING, "This sulcus is not in the list any more.");
  }
}
