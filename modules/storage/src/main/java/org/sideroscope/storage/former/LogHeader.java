package org.sideroscope.storage.former;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.review.port.ReadingKey;

/**
 * The first record of a log: which form it has, and whose reading of which study it holds.
 *
 * @param version of the form of the whole file; events have versions of their own
 */
record LogHeader(int version, ReadingKey key) {

  static final int VERSION = 1;

  private static final String FORMAT = "sideroscope-log/";

  /** What the first record says, where it is a log's. */
  static Result<LogHeader> parse(byte[] content) {
    try {
      JsonNode json = new JsonMapper().readTree(content);
      String format = json.path("format").asText();
      if (format.startsWith(FORMAT)) {
        return Result.success(
            new LogHeader(
                Integer.parseInt(format.substring(FORMAT.length())),
                new ReadingKey(json.path("study").asText(), json.path("reader").asText())));
      }
    } catch (IOException | NumberFormatException e) {
      // As good as no header.
    }
    return Result.failure(FailureReason.PARSING, "This file is no saved reading.");
  }

  /** This header, if this program knows what follows it. */
  Result<LogHeader> supported() {
    return version > VERSION
        ? Result.failure(
            FailureReason.UNSUPPORTED,
            "This reading was saved by a later version of the program: open it with that one.")
        : Result.success(this);
  }
}
