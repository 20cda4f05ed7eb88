package org.sideroscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.workstation.project.AddReadings;
import org.sideroscope.workstation.project.AddStudies.Added;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.StudyList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope project add}. */
@Command(
    name = "add",
    description = {
      "Adds studies, from folders, files, archives or DICOMDIRs, or with --readings the files of"
          + " readings made elsewhere.",
      "A reading that does not fit is named and left out, and the exit status is 2 at the end."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectAddCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "PROJECT", description = "The project's folder.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "Where studies, or readings, lie.")
  private final List<Path> paths = new ArrayList<>();

  @Option(
      names = "--list",
      paramLabel = "FILE",
      description = {
        "A text file with one path a line, or CSV with a column called path; from the folder of the"
            + " file. Taken whole or not at all."
      })
  private @Nullable Path list;

  @Option(names = "--readings", description = "The paths are readings (sideroscope-reading/1).")
  private boolean readings;

  @Option(
      names = "--reader",
      paramLabel = "ID",
      description = "Whose readings they are; without it, whom they name.")
  private @Nullable String reader;

  @Option(names = "--again", description = "They are the readers' second readings.")
  private boolean again;

  private final OwnProjects projects;

  ProjectAddCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    if (paths.isEmpty() && list == null) {
      return projects.print(
          Result.failure(FailureReason.INVALID, "Name where studies lie, or give a --list."));
    }
    return projects.answer(folder, readings ? this::addReadings : this::addStudies);
  }

  private Result<List<Path>> places() {
    return list == null
        ? Result.success(paths)
        : StudyList.read(list)
            .map(listed -> Stream.concat(paths.stream(), listed.stream()).toList());
  }

  private Result<String> addStudies(Project project) {
    return places()
        .flatMap(places -> OwnProjects.adding().add(project, places, Progress.NONE))
        .map(ProjectAddCommand::told);
  }

  private static String told(Added added) {
    return OwnProjects.line(
        "%d studies added".formatted(added.added().size())
            + part(added.known(), "in the project already")
            + part(added.withoutImages(), "left out without images")
            + part(added.maskFiles(), "files left out that hold segmentations")
            + part(added.unreadable(), "files unreadable or damaged (see scan)")
            + ".");
  }

  private static String part(int amount, String what) {
    return amount == 0 ? "" : ", %d %s".formatted(amount, what);
  }

  private Result<String> addReadings(Project project) {
    AddReadings adding = new AddReadings(new ReadingReader());
    int refused = 0;
    Result<List<Path>> places = places();
    if (places instanceof Result.Failed<List<Path>>(Failure failure)) {
      return Result.failure(failure);
    }
    for (Path file : places.orThrow()) {
      Result<Submission> added =
          adding.add(project, file, new AddReadings.As(reader, again ? 2 : 1));
      if (added instanceof Result.Failed<Submission>(Failure failure)) {
        projects.streams().err().println(file + ": " + failure.describe());
        refused++;
      }
    }
    return refused == 0
        ? Result.success(OwnProjects.line("%d readings added.".formatted(places.orThrow().size())))
        : Result.failure(
            FailureReason.INVALID,
            "%d of %d readings were left out.".formatted(refused, places.orThrow().size()));
  }
}
