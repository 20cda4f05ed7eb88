package org.sideroscope.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/**
 * How the window was started.
 *
 * @param snapshot the picture to write of the window before it closes again
 * @param startTimes whether to print how long the start took, and to close the window again
 * @param nextTimes the reader of the project that is opened, as whom to print how long one waits
 *     for the next study, and to close the window again
 * @param paths what to open
 */
record LaunchOptions(
    Optional<Path> snapshot, boolean startTimes, Optional<String> nextTimes, List<Path> paths) {

  LaunchOptions {
    paths = List.copyOf(paths);
  }

  /**
   * A folder that is forgotten afterwards, for a window that nobody works in; empty where the
   * user's own readings and settings are meant.
   */
  Optional<Path> throwawayHome() {
    boolean isWorkedIn = snapshot.isEmpty() && !startTimes && nextTimes.isEmpty();
    if (isWorkedIn || System.getenv("SIDEROSCOPE_HOME") != null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.createTempDirectory("sideroscope-picture"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Result<LaunchOptions> parse(List<String> arguments) {
    Optional<Path> snapshot = Optional.empty();
    Optional<String> nextTimes = Optional.empty();
    boolean startTimes = false;
    List<Path> paths = new ArrayList<>();
    Iterator<String> rest = arguments.iterator();
    while (rest.hasNext()) {
      String argument = rest.next();
      if (argument.equals("--start-times")) {
        startTimes = true;
      } else if (argument.equals("--next-times") && rest.hasNext()) {
        nextTimes = Optional.of(rest.next());
      } else if (!argument.equals("--snapshot")) {
        paths.add(Path.of(argument));
      } else if (rest.hasNext()) {
        snapshot = Optional.of(Path.of(rest.next()));
      } else {
        return Result.failure(
            FailureReason.INVALID,
            "--snapshot needs the name of the picture to write, such as window.png.");
      }
    }
    return Result.success(new LaunchOptions(snapshot, startTimes, nextTimes, paths));
  }
}
