package org.sideroscope.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sideroscope backup}. */
@Command(
    name = "backup",
    description = {
      "Copies all readings into one file and checks every event in it.",
      "Windows may go on working meanwhile."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class BackupCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "TO",
      description =
          "A file that is not there yet, or a folder, where the file is named by the time.")
  private Path target = Path.of("");

  private final Streams streams;

  BackupCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return switch (OwnReadings.workstation().backup().to(target)) {
      case Result.Success<String>(String sentence) -> {
        streams.err().println(sentence);
        yield ExitStatus.DONE;
      }
      case Result.Failed<String>(Failure failure) -> streams.refused(failure);
    };
  }
}
