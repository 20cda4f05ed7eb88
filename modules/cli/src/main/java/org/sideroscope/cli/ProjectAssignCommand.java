package org.sideroscope.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sideroscope.workstation.project.AssignReadings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sideroscope project assign}. */
@Command(
    name = "assign",
    description =
        "Deals out the studies that are not dealt out yet, by the seed of the protocol. What is"
            + " assigned stays as it is.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectAssignCommand implements Callable<Integer> {

  @Mixin private final ProjectFolder place = new ProjectFolder();

  private final OwnProjects projects;

  ProjectAssignCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    return projects.answer(
        place.folder(),
        project ->
            AssignReadings.assign(project)
                .map(OwnProjects.lines("%d readings assigned."::formatted)));
  }
}
