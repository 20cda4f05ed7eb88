package org.sideroscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.SaveRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sideroscope project refused}. */
@Command(
    name = "refused",
    description = {
      "Lists what was done away from the server and refused by it later, with its number.",
      "Nothing is handed in again by itself: 'project add --readings' does that."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectRefusedCommand implements Callable<Integer> {

  @Mixin private final ProjectFolder place = new ProjectFolder();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Writes the refused readings there, each with its marks.")
  private @Nullable Path out;

  @Option(
      names = "--forget",
      paramLabel = "NUMBER",
      description = "Tells no more of this one; the folder keeps it.")
  private @Nullable Integer forget;

  private final OwnProjects projects;

  ProjectRefusedCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    return projects.answer(place.folder(), this::answer);
  }

  private Result<String> answer(Project project) {
    return project
        .store()
        .offline()
        .flatMap(offline -> written(offline).flatMap(saved -> told(project, offline, saved)));
  }

  private Result<List<Path>> written(OfflineWork offline) {
    return Optional.ofNullable(out)
        .map(folder -> SaveRefused.save(offline.refused(), folder))
        .orElseGet(() -> Result.success(List.of()));
  }

  private Result<String> told(Project project, OfflineWork offline, List<Path> saved) {
    StringBuilder lines = new StringBuilder();
    saved.forEach(file -> lines.append(OwnProjects.line(file.toString())));
    Result<OfflineWork> left =
        Optional.ofNullable(forget)
            .map(number -> project.store().forgetRefused(number))
            .orElseGet(() -> Result.success(offline));
    return left.map(rest -> {
      if (rest.refused().isEmpty()) {
        lines.append(OwnProjects.line("Nothing was refused."));
      }
      rest.refused()
          .forEach(step -> lines.append(OwnProjects.line(step.number() + "  " + step.sentence())));
      return lines.toString();
    });
  }
}
