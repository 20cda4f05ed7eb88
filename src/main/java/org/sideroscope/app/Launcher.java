package org.sideroscope.app;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Application;
import org.sideroscope.foundation.Failure;

/**
 * The way in. Not the application class itself, which the class path would not let be started; and
 * the last place where a mistake in the arguments can be said on the terminal.
 */
public final class Launcher {

  // kept, or the logger and its level could be forgotten
  private static final Logger JAVAFX = Logger.getLogger("javafx");

  private Launcher() {}

  public static void main(String[] arguments) {
    Instant entered = Instant.now();
    // it warns that it lies on the class path, where it is meant to lie
    JAVAFX.setLevel(Level.SEVERE);
    LaunchOptions.parse(List.of(arguments)).toFailure().ifPresent(Launcher::refuse);
    Application.launch(SideroscopeApplication.class, withEntry(entered, arguments));
  }

  /** JavaFX makes the application by itself, and gives it nothing but arguments. */
  private static String[] withEntry(Instant entered, String[] arguments) {
    return Stream.concat(Stream.of(entered.toString()), Arrays.stream(arguments))
        .toArray(String[]::new);
  }

  /** Answers on the terminal what an option asked for. */
  static void answer(String line) {
    System.out.println(line);
  }

  /** Says on the terminal why the program cannot do what it was started for, and ends it. */
  static void refuse(Failure failure) {
    System.err.println(failure.describe());
    System.exit(2);
  }
}
