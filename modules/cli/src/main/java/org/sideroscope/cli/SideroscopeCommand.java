package org.sideroscope.cli;

import java.io.OutputStream;
import java.io.PrintStream;
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
    Streams streams = Streams.ofProcess();
    // libraries that talk to the console would spoil the answer and frighten its reader
    PrintStream nobody = new PrintStream(OutputStream.nullOutputStream());
    System.setOut(nobody);
    System.setErr(nobody);
    System.exit(run(streams, arguments));
  }

  /** Runs one command to its end and says how it ended. */
  static int run(Streams streams, String... arguments) {
    CommandLine line = new CommandLine(new SideroscopeCommand());
    commands(streams).forEach(line::addSubcommand);
    line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
    line.setErr(streams.err());
    FailureHandler failures = new FailureHandler(streams.err());
    line.setExecutionExceptionHandler(failures);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    try {
      return line.execute(arguments);
    } catch (OutOfMemoryError _) {
      return failures.outOfMemory();
    } catch (Error _) {
      return failures.fault();
    }
  }

  /** Every command, in the order the help lists them. */
  private static List<Object> commands(Streams streams) {
    return List.of(
        new ClassifyCommand(streams),
        new ReportCommand(streams),
        new TableCommand(streams),
        ProjectCommand.with(streams),
        new ScanCommand(streams),
        new RenderCommand(streams),
        new ShowCommand(streams),
        new MasksCommand(streams),
        new ImportCommand(streams),
        new DeidentifyCommand(streams),
        new PhantomCommand(streams),
        new AuditCommand(streams),
        new BackupCommand(streams),
        new DeleteStudyCommand(streams),
        new SchemaCommand(streams));
  }
}
