package org.sideroscope.dicom.awt;

import java.io.EOFException;
import java.io.PrintStream;

/**
 * The end of a code stream. jj2000 knows how to go on at many an end, and prints all others before
 * it gives up.
 */
final class QuietEndException extends EOFException {

  QuietEndException() {
    super("The code stream ends early.");
  }

  @Override
  public void printStackTrace(PrintStream target) {}

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
