package org.sideroscope.review.event;

import org.sideroscope.findings.Reader;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Versions;
import org.sideroscope.review.reading.ReadingState;

/** A reader opened the study, with this edition of the program and the criteria. */
public record SessionOpened(StudyReference study, Reader reader, Versions versions)
    implements Fact {

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(
        before
            .said()
            .withHeader(
                before.said().header().withStudy(study).withReader(reader).withVersions(versions)));
  }
}
