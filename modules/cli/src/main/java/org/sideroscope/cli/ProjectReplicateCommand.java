package org.sideroscope.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.ReplicateLogs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sideroscope project replicate}. */
@Command(
    name = "replicate",
    description = {
      "Copies the logs of the readings made in this folder to where the project is kept.",
      "Only what is new is sent. Two versions of a log are both kept, and named."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectReplicateCommand implements Callable<Integer> {

  @Mixin private final ProjectFolder place = new ProjectFolder();

  private final OwnProjects projects;

  ProjectReplicateCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    return projects.answer(place.folder(), this::told);
  }

  private Result<String> told(Project project) {
    return ReplicateLogs.replicate(project)
        .map(copied -> {
          copied.conflicts().forEach(projects.streams().err()::println);
          return OwnProjects.line(
              "%d events copied, of %d readings.".formatted(copied.events(), copied.readings()));
        });
  }
}
