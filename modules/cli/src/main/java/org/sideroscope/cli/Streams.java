package org.sideroscope.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.sideroscope.foundation.Failure;

/**
 * What a command reads from and writes to.
 *
 * @param in standard input
 * @param out standard output, which tells when it cannot be written to
 * @param err standard error, for sentences
 */
public record Streams(InputStream in, OutputStream out, PrintWriter err) {

  /** Those of the process; not {@code System.out}, which swallows every failure to write. */
  static Streams ofProcess() {
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintWriter(new FileOutputStream(FileDescriptor.err), true, errors()));
  }

  /** Says why a command was refused, and how it ends then. */
  int refused(Failure failure) {
    err.println(failure.describe());
    return ExitStatus.REFUSED;
  }

  private static Charset errors() {
    return Charset.forName(System.getProperty("stderr.encoding", "UTF-8"));
  }
}
