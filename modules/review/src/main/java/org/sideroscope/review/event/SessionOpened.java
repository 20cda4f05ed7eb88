package org.sideroscope.review.event;

import org.sideroscope.findings.Reader;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Versions;
import org.sideroscope.review.reading.ReadingState;

/**
 * A reader opened the study, with this edition of the program and the criteria. A reading keeps the
 * criteria it was begun with until its reader takes over others.
 */
public record SessionOpened(StudyReference study, Reader reader, Versions versions)
    implements Fact {

  @Override
  public ReadingState applyTo(ReadingState before) {
    ReadingHeader header = before.said().header();
    String begunWith = header.versions().criteria();
    Versions with =
        new Versions(versions.program(), begunWith == null ? versions.criteria() : begunWith);
    return before.withSaid(
        before.said().withHeader(header.withStudy(study).withReader(reader).withVersions(with)));
  }
}
