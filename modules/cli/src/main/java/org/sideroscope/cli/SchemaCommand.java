package org.sideroscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.sideroscope.readingformat.FormatSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sideroscope schema}. */
@Command(
    name = "schema",
    description = "Prints a JSON Schema (draft 2020-12) of what this program reads and writes.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class SchemaCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "WHICH",
      arity = "0..1",
      defaultValue = "reading",
      description = "reading, the default, or classification: the answer of classify.")
  private FormatSchema schema = FormatSchema.READING;

  private final Streams streams;

  SchemaCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    streams.out().write(schema.text().getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
    return ExitStatus.DONE;
  }
}
