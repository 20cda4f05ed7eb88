package org.sideroscope.review.gesture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Contradictions;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.event.ReadingImported;
import org.sideroscope.review.event.Step;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.ReadingState;

/**
 * Takes over a reading from a file in the place of this one. Refused for another study, and for a
 * reading that contradicts itself.
 *
 * @param marks those of the reading's masks that could be opened; the evidence that they are is no
 *     longer in {@code reading}
 * @param original the file's text; empty where the reading did not come from one
 */
public record ImportReading(Reading reading, Marks marks, String original) implements Gesture {

  @Override
  public Result<Step> on(ReadingState before) {
    if (isOfAnotherStudy(before)) {
      return Result.failure(
          FailureReason.CONFLICT, "This reading belongs to another study: open that study first.");
    }
    List<Failure> contradictions = Contradictions.of(reading);
    return contradictions.isEmpty()
        ? Result.success(new ReadingImported(reading, marks, original))
        : Result.failure(contradictions.getFirst());
  }

  private boolean isOfAnotherStudy(ReadingState before) {
    @Nullable String theirs = reading.header().study().studyInstanceUid();
    @Nullable String ours = before.said().header().study().studyInstanceUid();
    return theirs != null && ours != null && !theirs.equals(ours);
  }
}
