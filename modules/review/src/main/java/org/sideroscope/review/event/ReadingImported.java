package org.sideroscope.review.event;

import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.ReadingState;

/**
 * A reading was opened from a file in the place of this one. Study, reader and versions stay those
 * of the session: what is taken over is now this reader's draft, also of an amendment.
 *
 * @param reading as it was in the file, without the evidence that its marks are
 * @param original the file's text; empty where the reading did not come from one
 */
public record ReadingImported(Reading reading, Marks marks, String original) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    ReadingHeader header = before.said().header();
    ReadingHeader draft =
        new ReadingHeader(
            header.study(),
            header.reader(),
            ReadingStatus.DRAFT,
            header.signOff(),
            header.versions(),
            reading.header().prior());
    Acquisition acquisition =
        reading.acquisition().equals(Acquisition.NONE)
            ? before.said().acquisition()
            : reading.acquisition();
    return new ReadingState(
        reading.withHeader(draft).withAcquisition(acquisition),
        marks,
        before.noted(),
        original,
        null,
        before.looks());
  }

  @Override
  public StepName name() {
    return StepName.of("imported");
  }
}
