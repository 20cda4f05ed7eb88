package org.sideroscope.review.event;

import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.ReadingState;

/** The reader began again: everything said and marked is gone, until this is undone. */
public record ReadingCleared() implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    ReadingHeader header = before.said().header();
    return new ReadingState(
        Reading.EMPTY
            .withHeader(
                ReadingHeader.NONE
                    .withStudy(header.study())
                    .withReader(header.reader())
                    .withVersions(header.versions())
                    .withSignOff(header.signOff()))
            .withAcquisition(before.noted()),
        Marks.NONE,
        before.noted(),
        "",
        null,
        before.looks());
  }

  @Override
  public StepName name() {
    return StepName.of("cleared");
  }
}
