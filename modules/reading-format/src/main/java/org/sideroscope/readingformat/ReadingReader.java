package org.sideroscope.readingformat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.sideroscope.findings.Contradictions;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
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

  /** Parses a whole file; one that is too large is refused without being read. */
  public Result<ReadingDocument> parse(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return Files.isDirectory(file)
          ? unreadable(file, "This is a folder; expected a reading file.")
          : bounded(in);
    } catch (NoSuchFileException _) {
      return Result.failure(
          FailureReason.MISSING, file.toString(), "There is no such file; expected a reading.");
    } catch (AccessDeniedException _) {
      return unreadable(file, "This may not be read by you; expected a file you have access to.");
    } catch (IOException _) {
      return unreadable(file, "This could not be read; expected a reading file.");
    }
  }

  /** Parses a stream to its end, or to where it is too large. Leaves it open. */
  public Result<ReadingDocument> parse(InputStream in) {
    try {
      return bounded(in);
    } catch (IOException _) {
      return Result.failure(FailureReason.IO, "The input broke off; expected a whole reading.");
    }
  }

  private Result<ReadingDocument> bounded(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(parser.bounds().bytes() + 1);
    return bytes.length > parser.bounds().bytes()
        ? Result.failure(parser.tooLarge())
        : parse(bytes);
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

  private static Result<ReadingDocument> unreadable(Path file, String sentence) {
    return Result.failure(FailureReason.IO, file.toString(), sentence);
  }
}
