package org.sideroscope.app.task;

import java.util.Locale;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

/**
 * A bug, as the user meets it: a sentence and a short code that names the place in the program. The
 * exception's own message is never used, since it could hold patient data.
 */
final class ProgramError {

  private ProgramError() {}

  static Failure of(Throwable bug) {
    return Failure.of(
        FailureReason.INVALID,
        "The program made a mistake (code "
            + code(bug)
            + "). What you marked is kept; please report the code.");
  }

  /** The same place in the program gives the same code. */
  static String code(Throwable bug) {
    StackTraceElement[] frames = bug.getStackTrace();
    String place = frames.length == 0 ? "" : frames[0].getClassName() + frames[0].getMethodName();
    int hash = (bug.getClass().getName() + place).hashCode();
    return String.format(Locale.ROOT, "%04X-%04X", hash >>> 16, hash & 0xFFFF);
  }
}
