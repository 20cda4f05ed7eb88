package org.sideroscope.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What came of one command. */
record CommandRun(int status, String out, String err) {

  static CommandRun of(String... arguments) {
    return of(InputStream.nullInputStream(), arguments);
  }

  static CommandRun fed(String in, String... arguments) {
    return of(new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)), arguments);
  }

  static CommandRun of(InputStream in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    StringWriter err = new StringWriter();
    int status =
        SideroscopeCommand.run(new Streams(in, out, new PrintWriter(err, true)), arguments);
    return new CommandRun(status, out.toString(StandardCharsets.UTF_8), err.toString());
  }

  List<String> lines() {
    return out.lines().toList();
  }
}
