package org.sideroscope.workstation.classify;

import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingFile;

/**
 * Where readings come from: a file or a stream, opened when its turn comes.
 *
 * @param name what to call it: the file as it was named
 */
public record ReadingInput(String name, Supplier<Result<InputStream>> opening) {

  /** A file as the user named it. */
  public static ReadingInput file(String name) {
    return new ReadingInput(name, () -> open(name));
  }

  private static Result<InputStream> open(String name) {
    try {
      return ReadingFile.open(Path.of(name));
    } catch (InvalidPathException _) {
      return Result.failure(
          FailureReason.MISSING, name, "This cannot be the name of a file; expected one that can.");
    }
  }

  public static ReadingInput stream(String name, InputStream in) {
    return new ReadingInput(name, () -> Result.success(in));
  }
}
