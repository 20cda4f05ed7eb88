package org.sideroscope.readingformat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.sideroscope.findings.Contradictions;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.json.JsonBounds;
import org.sideroscope.readingformat.json.JsonCursor;
import org.sideroscope.readingformat.json.JsonTreeParser;
import org.sideroscope.readingformat.json.JsonValue;
import org.sideroscope.readingformat.json.ObjectCursor;
import org.sideroscope.readingformat.json.Refusals;
import org.sideroscope.readingformat.json.UnknownMembers;

/**
 * Reads reading format 1. What is not a reading is refused as a whole: the failure's place is the
 * path of the member that is wrong, or the file where the file could not be read, and is empty
 * where the whole text is meant; its sentence says what was expected and quotes nothing of the
 * text. Never holds more than the bounds allow. Safe for use by several threads.
 */
public final class ReadingReader {

  private final JsonTreeParser parser;

  public ReadingReader() {
    this(JsonBounds.STANDARD);
  }

  public ReadingReader(JsonBounds bounds) {
    this.parser = new JsonTreeParser(bounds);
  }

  /** The most bytes a reading may have. */
  public int longestReading() {
    return parser.bounds().bytes();
  }

  /** What is said of a reading with more bytes than that. */
  public Failure tooLarge() {
    return parser.tooLarge();
  }

  /** Parses UTF-8, with or without a byte order mark. */
  public Result<ReadingDocument> parse(byte[] utf8) {
    return parse(utf8, 0, utf8.length);
  }

  public Result<ReadingDocument> parse(byte[] utf8, int offset, int length) {
    return parser.parse(utf8, offset, length).flatMap(this::document);
  }

  public Result<ReadingDocument> parse(String text) {
    return parser.parse(text).flatMap(this::document);
  }

  /** Parses a whole file, or gives it up where it is too large. */
  public Result<ReadingDocument> parse(Path file) {
    return ReadingFile.open(file).flatMap(in -> closing(in, file.toString()));
  }

  /**
   * Parses a stream to its end, or to where it is too large, and leaves it open.
   *
   * @param name what to call the stream in a failure to read it
   */
  public Result<ReadingDocument> parse(InputStream in, String name) {
    try {
      byte[] bytes = in.readNBytes(parser.bounds().bytes() + 1);
      return bytes.length > parser.bounds().bytes()
          ? Result.failure(parser.tooLarge())
          : parse(bytes);
    } catch (IOException _) {
      return Result.failure(ReadingFile.brokenOff(name));
    }
  }

  private Result<ReadingDocument> closing(InputStream in, String name) {
    try (in) {
      return parse(in, name);
    } catch (IOException _) {
      return Result.failure(ReadingFile.brokenOff(name));
    }
  }

  private Result<ReadingDocument> document(JsonValue tree) {
    Refusals refusals = new Refusals();
    JsonCursor root = JsonCursor.root(tree, refusals);
    ObjectCursor object = root.object();
    FormatVersion.read(object);
    Optional<Failure> otherFormat = refusals.first();
    if (otherFormat.isPresent()) {
      return Result.failure(otherFormat.get());
    }
    Reading reading = ReadingPart.read(object);
    return refusals
        .first()
        .or(() -> Contradictions.of(reading).stream().findFirst())
        .<Result<ReadingDocument>>map(Result::failure)
        .orElseGet(() ->
            Result.success(
                new ReadingDocument(
                    reading, UnknownMembers.of(root, () -> ReadingPart.write(reading)))));
  }
}
