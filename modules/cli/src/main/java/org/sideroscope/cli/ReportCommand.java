package org.sideroscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.report.ReportReadingFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope report}. */
@Command(
    name = "report",
    description = "Writes the report of a reading, with the key images drawn from its study.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ReportCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "READING",
      description = "Reading file (sideroscope-reading/1); its masks lie beside it.")
  private Path reading = Path.of("");

  @Option(
      names = "--study",
      paramLabel = "PATH",
      required = true,
      description =
          "Where the images lie: a folder, file, archive or DICOMDIR; may be given again.")
  private final List<Path> study = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "The report to write: .html or .json.")
  private Path out = Path.of("");

  private final Streams streams;

  ReportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    String program = new ProgramVersion().getVersion()[0];
    Workstation workstation =
        Workstation.ofUser(program, Clock.system(ZoneId.systemDefault()), Runnable::run);
    return switch (workstation.reportOfFile().write(reading, study, out, Progress.NONE)) {
      case Result.Success<ReportReadingFile.Written>(var written) -> {
        written.notices().forEach(streams.err()::println);
        yield ExitStatus.DONE;
      }
      case Result.Failed<ReportReadingFile.Written>(Failure failure) -> {
        streams.err().println(failure.describe());
        yield ExitStatus.REFUSED;
      }
    };
  }
}
