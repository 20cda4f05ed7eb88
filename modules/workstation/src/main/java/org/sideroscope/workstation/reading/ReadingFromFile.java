package org.sideroscope.workstation.reading;

import java.util.List;
import java.util.Map;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.exchange.OpenedReading;
import org.sideroscope.review.gesture.ImportReading;
import org.sideroscope.review.reading.ReadingState;

/**
 * A reading that was read from a file and found good.
 *
 * @param opened the reading and its marks
 * @param original the file's text
 */
public record ReadingFromFile(OpenedReading opened, String original) {

  /** Takes the reading over in the place of the session's, as one step of undo. */
  public ImportReading gesture() {
    return new ImportReading(opened.reading(), opened.marks(), original);
  }

  /** The reading as a state of its own, as its own reader left it. */
  public ReadingState state() {
    return new ReadingState(
        opened.reading(), opened.marks(), opened.reading().acquisition(), original, null, Map.of());
  }

  /** What of its marks is not there, one sentence each. */
  public List<String> notices() {
    return opened.problems().stream().map(Failure::describe).toList();
  }
}
