package org.sideroscope.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope import}. */
@Command(
    name = "import",
    description = {
      "Makes a reading's file from a DICOM structured report of this program and the segmentations"
          + " of its marks.",
      "The segmentations are copied beside the file, which names them as its masks."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ImportCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "SR", description = "The structured report.")
  private Path report = Path.of("");

  @Parameters(
      index = "1..*",
      paramLabel = "SEG",
      arity = "0..*",
      description = "Segmentations of the same reading.")
  private final List<Path> segmentations = new ArrayList<>();

  @Option(
      names = "--out",
      paramLabel = "READING.json",
      required = true,
      description = "The reading to write; there must be no file of this name yet.")
  private Path out = Path.of("");

  private final Streams streams;

  ImportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Result<Path> read = OwnReadings.workstation().objectImport().read(report, segmentations, out);
    return switch (read) {
      case Result.Success<Path> _ -> ExitStatus.DONE;
      case Result.Failed<Path>(Failure failure) -> {
        streams.err().println(failure.describe());
        yield ExitStatus.REFUSED;
      }
    };
  }
}
