package org.sideroscope.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code sideroscope}, and where its commands are registered. */
@Command(
    name = "sideroscope",
    description = {
      "Reads, classifies and reports superficial siderosis.",
      "For research use only; not a medical device."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND")
public final class SideroscopeCommand {

  public static void main(String[] arguments) {
    System.exit(run(Streams.ofProcess(), arguments));
  }

  /** Runs one command to its end and says how it ended. */
  static int run(Streams streams, String... arguments) {
    CommandLine line = new CommandLine(new SideroscopeCommand());
    commands(streams).forEach(line::addSubcommand);
    line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    line.setErr(streams.err());
    line.setExecutionExceptionHandler(new FailureHandler(streams.err()));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line.execute(arguments);
  }

  /** Every command, in the order the help lists them. */
  private static List<Object> commands(Streams streams) {
    return List.of(
        new ClassifyCommand(streams),
        new ReportCommand(streams),
        new ScanCommand(streams),
        new PhantomCommand(streams),
        new SchemaCommand(streams));
  }
}
