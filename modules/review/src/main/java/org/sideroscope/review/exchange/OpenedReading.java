package org.sideroscope.review.exchange;

import java.util.List;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.Failure;
import org.sideroscope.review.reading.Marks;

/**
 * A reading from a file, ready to be taken over.
 *
 * @param reading without the evidence that {@code marks} are; it still names the mask files that
 *     could not be opened
 * @param problems what of its marks could not be opened, one sentence each
 */
public record OpenedReading(Reading reading, Marks marks, List<Failure> problems) {

  public OpenedReading {
    problems = List.copyOf(problems);
  }
}
