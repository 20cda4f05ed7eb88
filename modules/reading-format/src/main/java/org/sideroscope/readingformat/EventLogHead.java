package org.sideroscope.readingformat;

import java.util.Optional;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.JsonValue.JsonNumber;
import org.sideroscope.readingformat.json.JsonValue.JsonText;

/**
 * Where the event log ended that a reading was written from: the member {@code eventLog}. Whoever
 * keeps the file can tell later whether the log was cut or changed.
 *
 * @param sequence the number of the last event
 * @param sha256 the hash of the chain up to it, in hexadecimal digits
 */
public record EventLogHead(long sequence, String sha256) {

  private static final String MEMBER = "eventLog";

  /** What a document says; empty where it says nothing that can be understood. */
  public static Optional<EventLogHead> in(ReadingDocument document) {
    return document.unknown().member(MEMBER) instanceof JsonObject log
            && log.get("sequence") instanceof JsonNumber(String sequence)
            && log.get("sha256") instanceof JsonText(String sha256)
            && sequence.matches("\\d{1,18}")
        ? Optional.of(new EventLogHead(Long.parseLong(sequence), sha256))
        : Optional.empty();
  }

  /** The document with this in the place of what it said before. */
  public ReadingDocument writtenInto(ReadingDocument document) {
    JsonObject log =
        JsonObject.builder()
            .put("sequence", new JsonNumber(Long.toString(sequence)))
            .text("sha256", sha256)
            .build();
    return new ReadingDocument(document.reading(), document.unknown().with(MEMBER, log));
  }
}
