package org.sideroscope.cli;

/** How a command ends. */
final class ExitStatus {

  static final int DONE = 0;

  /** A fault of the program. */
  static final int FAULT = 1;

  /** An audit found events that are not what was logged. */
  static final int NOT_AS_LOGGED = 1;

  /** The input or the command line was not as expected. */
  static final int REFUSED = 2;

  /** Whoever read the answer has left: what a shell reports of a program stopped by SIGPIPE. */
  static final int NOBODY_LISTENS = 141;

  private ExitStatus() {}
}
