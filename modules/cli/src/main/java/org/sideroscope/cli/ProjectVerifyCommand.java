package org.sideroscope.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.CheckProject;
import org.sideroscope.workstation.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sideroscope project verify}. */
@Command(
    name = "verify",
    description = {
      "Checks that every reading and every entry of the log is as it was written, and that the"
          + " images are there.",
      "The exit status is 2 if anything is not as it should be."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectVerifyCommand implements Callable<Integer> {

  @Mixin private final ProjectFolder place = new ProjectFolder();

  private final OwnProjects projects;

  ProjectVerifyCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    return projects.answer(place.folder(), this::checked);
  }

  private Result<String> checked(Project project) {
    return CheckProject.check(project)
        .flatMap(complaints -> {
          complaints.forEach(projects.streams().err()::println);
          return complaints.isEmpty()
              ? Result.success(OwnProjects.line("Everything is as it was written."))
              : Result.failure(FailureReason.CONFLICT, amount(complaints));
        });
  }

  private static String amount(List<String> complaints) {
    return complaints.size() == 1
        ? "One thing is not as it should be."
        : complaints.size() + " things are not as they should be.";
  }
}
