package org.sideroscope.reporting.table;

import java.util.Objects;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.classification.Classification;

/**
 * A reading in a table.
 *
 * @param id tells it from every other in the table
 * @param protocol the version of a project's protocol under which it was made; 0 for none
 */
public record TableRow(String id, Reading reading, Classification derived, int protocol) {

  /**
   * With an identifier made of study and reader, which stays the same when the reading is written
   * again.
   *
   * @param number the reading's place in the table, from 1, where the study is not known
   */
  public static TableRow of(Reading reading, Classification derived, int number) {
    ReadingHeader header = reading.header();
    String study = Objects.requireNonNullElse(header.study().studyInstanceUid(), "");
    String reader = Objects.requireNonNullElse(header.reader().id(), "");
    String id = study.isEmpty() ? "reading-" + number : study;
    return new TableRow(reader.isEmpty() ? id : id + "_" + reader, reading, derived, 0);
  }
}
