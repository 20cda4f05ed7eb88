package org.sideroscope.readingformat;

import org.sideroscope.findings.Reading;
import org.sideroscope.readingformat.json.UnknownMembers;

/**
 * A reading file: what this program understands of it, and the members it does not know, which are
 * written back where they were. Immutable.
 */
public record ReadingDocument(Reading reading, UnknownMembers unknown) {

  /** A file with nothing in it but this reading. */
  public static ReadingDocument of(Reading reading) {
    return new ReadingDocument(reading, UnknownMembers.NONE);
  }

  /** The same file after the reading was edited. */
  public ReadingDocument withReading(Reading next) {
    return new ReadingDocument(next, unknown);
  }
}
