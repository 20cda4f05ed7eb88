package org.sideroscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.json.JsonPrinter;
import org.sideroscope.workstation.studies.OpenStudies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope scan}. */
@Command(
    name = "scan",
    description = {
      "Lists the studies and series that lie in folders, files or behind a DICOMDIR, what kind of"
          + " image each is and what is wrong with it.",
      "Names no patient unless asked to, so that the list can be shown to others."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ScanCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Folders, files or a DICOMDIR.")
  private final List<Path> paths = new ArrayList<>();

  @Option(names = "--json", description = "As one JSON object.")
  private boolean json;

  @Option(names = "--patients", description = "With the patients' names and identifiers.")
  private boolean patients;

  private final Streams streams;

  ScanCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return switch (new OpenStudies(new StudyScanner()).open(paths, Progress.NONE)) {
      case Result.Success<Scan>(Scan scan) -> {
        String answer =
            json
                ? JsonPrinter.pretty(new ScanJson(patients).of(scan))
                : new ScanTable(patients).of(scan);
        streams.out().write(answer.getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        yield ExitStatus.DONE;
      }
      case Result.Failed<Scan>(Failure failure) -> {
        streams.err().println(failure.describe());
        yield ExitStatus.REFUSED;
      }
    };
  }
}
