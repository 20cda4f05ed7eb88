package org.sideroscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.keeping.DeleteStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope delete-study}. */
@Command(
    name = "delete-study",
    description = {
      "Lists everything that is kept of a study, and deletes it when told so: readings with all"
          + " their events, portable files and entries in lists.",
      "The images are left alone, and so are backups and exported files."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class DeleteStudyCommand implements Callable<Integer> {

  @Parameters(paramLabel = "STUDY", description = "The Study Instance UID.")
  private String study = "";

  @Option(names = "--yes", description = "Deletes what is listed. There is no way back.")
  private boolean yes;

  private final Streams streams;

  DeleteStudyCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    DeleteStudy deletion = OwnReadings.workstation().deletion();
    return switch (yes ? deletion.delete(study) : deletion.list(study)) {
      case Result.Success<List<String>>(var lines) -> tell(lines);
      case Result.Failed<List<String>>(Failure failure) -> streams.refused(failure);
    };
  }

  private int tell(List<String> lines) throws IOException {
    String list = String.join("\n", lines) + "\n";
    streams.out().write(list.getBytes(StandardCharsets.UTF_8));
    streams.err().println(yes ? "Deleted." : "Nothing was deleted. Say --yes to delete all of it.");
    return yes ? ExitStatus.DONE : ExitStatus.REFUSED;
  }
}
