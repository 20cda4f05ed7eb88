package org.sideroscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;

/** What a user hears when a command breaks off: a sentence, never a stack trace. */
final class FailureHandler implements CommandLine.IExecutionExceptionHandler {

  private static final String FAULT =
      "This is a fault of the program; please report what you did and with which files.";

  private final PrintWriter err;

  FailureHandler(PrintWriter err) {
    this.err = err;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    if (failure instanceof IOException broken) {
      return cannotWrite(broken);
    }
    return fault();
  }

  /** For whatever else breaks off, up to the end of the memory. */
  int fault() {
    err.println(FAULT);
    return ExitStatus.FAULT;
  }

  int outOfMemory() {
    err.println("There is not enough memory for this; give the program more, or fewer files.");
    return ExitStatus.FAULT;
  }

  private int cannotWrite(IOException broken) {
    if (isBrokenPipe(broken)) {
      return ExitStatus.NOBODY_LISTENS;
    }
    err.println("The answer could not be written to its end; check the disk it goes to.");
    return ExitStatus.REFUSED;
  }

  /** Java has no type for it: the system's own words are all there is. */
  private static boolean isBrokenPipe(IOException broken) {
    String words = broken.getMessage();
    return words != null && words.toLowerCase(Locale.ROOT).contains("pipe");
  }
}
