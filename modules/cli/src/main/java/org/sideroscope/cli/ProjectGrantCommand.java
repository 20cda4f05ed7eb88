package org.sideroscope.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sideroscope project grant}. */
@Command(
    name = "grant",
    description = {
      "Lets the readers of the protocol into a project on a server, each to what the protocol shows.",
      "For when roles were made on the server after the protocol was kept."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectGrantCommand implements Callable<Integer> {

  @Mixin private final ProjectFolder place = new ProjectFolder();

  private final OwnProjects projects;

  ProjectGrantCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    return projects.answer(
        place.folder(),
        project -> project.store().grant(project.who()).flatMap(ProjectGrantCommand::told));
  }

  private static Result<String> told(List<String> unknown) {
    return unknown.isEmpty()
        ? Result.success(OwnProjects.line("Everybody of the protocol is let in."))
        : Result.failure(
            FailureReason.MISSING,
            String.join(", ", unknown),
            "The server has no role of this name; its administrator makes it, then run this again.");
  }
}
