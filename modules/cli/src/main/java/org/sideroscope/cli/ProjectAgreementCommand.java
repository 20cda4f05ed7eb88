package org.sideroscope.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.project.ProjectAnswers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sideroscope project agreement}. */
@Command(
    name = "agreement",
    description =
        "Prints how far the readers agree, field by field, as comma-separated values with 95 %%"
            + " intervals.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectAgreementCommand implements Callable<Integer> {

  @Mixin private final ProjectFolder place = new ProjectFolder();

  private final OwnProjects projects;

  ProjectAgreementCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    return projects.answer(
        place.folder(),
        project -> ProjectAnswers.load(project, Progress.NONE).map(ProjectAnswers::agreementCsv));
  }
}
