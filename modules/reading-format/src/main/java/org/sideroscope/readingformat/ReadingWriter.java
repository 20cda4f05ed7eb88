package org.sideroscope.readingformat;

import org.sideroscope.findings.Reading;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonPrinter;

/**
 * Writes readings in reading format 1: indented, members in the order of the format's description,
 * unknown ones last in their object. The same document gives the same text. Texts are written as
 * they are: who wrote the file ({@link org.sideroscope.findings.Versions}) is for the caller to
 * set.
 */
public final class ReadingWriter {

  private ReadingWriter() {}

  public static String write(Reading reading) {
    return write(ReadingDocument.of(reading));
  }

  public static String write(ReadingDocument document) {
    return JsonPrinter.pretty(tree(document));
  }

  /** On one line without a line feed, as JSON Lines want it. */
  public static String writeLine(ReadingDocument document) {
    return JsonPrinter.compact(tree(document));
  }

  /** The same as a tree, for documents that hold a reading among other things. */
  public static JsonObject tree(ReadingDocument document) {
    return document.unknown().writtenInto(ReadingPart.write(document.reading()));
  }
}
