package org.sideroscope.readingformat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Opens files that hold readings. A failure's place is the file as it was named. */
public final class ReadingFile {

  private ReadingFile() {}

  /** The file's bytes; whoever takes the stream closes it. */
  public static Result<InputStream> open(Path file) {
    if (Files.isDirectory(file)) {
      return refused(FailureReason.INVALID, file, "This is a folder; expected a file of readings.");
    }
    try {
      return Result.success(Files.newInputStream(file));
    } catch (NoSuchFileException _) {
      return refused(FailureReason.MISSING, file, "There is no such file; expected a reading.");
    } catch (AccessDeniedException _) {
      return refused(
          FailureReason.IO, file, "You may not read this; expected a file you have access to.");
    } catch (IOException _) {
      return Result.failure(brokenOff(file.toString()));
    }
  }

  /** What is said of input that ended in an error of the disk or the network. */
  public static Failure brokenOff(String name) {
    return Failure.at(
        FailureReason.IO, name, "This could not be read to its end; check the disk it is on.");
  }

  private static Result<InputStream> refused(FailureReason reason, Path file, String sentence) {
    return Result.failure(reason, file.toString(), sentence);
  }
}
