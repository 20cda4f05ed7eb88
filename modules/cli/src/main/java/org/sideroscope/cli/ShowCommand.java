package org.sideroscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.structured.ShowObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope show}. */
@Command(
    name = "show",
    description = {
      "Prints what a DICOM object of any maker holds: the content tree of a structured report or"
          + " key object selection, or the segments of a segmentation.",
      "Names of persons are left out."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ShowCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A DICOM file.")
  private Path file = Path.of("");

  @Option(names = "--patient", description = "Names the patient and who read and verified.")
  private boolean patient;

  private final Streams streams;

  ShowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return switch (ShowObject.lines(file, patient)) {
      case Result.Success<List<String>>(List<String> lines) -> tell(lines);
      case Result.Failed<List<String>>(Failure failure) -> streams.refused(failure);
    };
  }

  private int tell(List<String> lines) throws IOException {
    String text = String.join("\n", lines) + "\n";
    streams.out().write(text.getBytes(StandardCharsets.UTF_8));
    streams.out().flush();
    return ExitStatus.DONE;
  }
}
