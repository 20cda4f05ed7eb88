package org.sideroscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.keeping.CheckedReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope audit}. */
@Command(
    name = "audit",
    description = {
      "Checks that the events of a reading are what was logged, and names the first that was"
          + " altered, removed or moved.",
      "Exit status 0: whole; 1: not what was logged; 2: there is nothing that could be checked."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class AuditCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE|STUDY",
      description = {
        "A study by its Study Instance UID; an exported reading, which is compared with the log it"
            + " came from; or a database of readings, such as a backup."
      })
  private String target = "";

  @Option(
      names = "--list",
      description = "Lists who did what when, and from which value to which. Names the patient.")
  private boolean list;

  private final Streams streams;

  AuditCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    return switch (OwnReadings.workstation().audit().check(target)) {
      case Result.Success<List<CheckedReading>>(var checked) -> tell(checked);
      case Result.Failed<List<CheckedReading>>(Failure failure) -> streams.refused(failure);
    };
  }

  private int tell(List<CheckedReading> checked) throws IOException {
    for (CheckedReading reading : checked) {
      say(reading.summary());
      if (list) {
        for (String line : reading.trail()) {
          say(line);
        }
      }
    }
    boolean whole = checked.stream().allMatch(reading -> reading.trouble().isEmpty());
    return whole ? ExitStatus.DONE : ExitStatus.NOT_AS_LOGGED;
  }

  private void say(String line) throws IOException {
    streams.out().write((line + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
