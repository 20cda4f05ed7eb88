package org.sideroscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.project.ProjectAnswers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code sideroscope project agreement}. */
@Command(
    name = "agreement",
    description =
        "Prints how far the readers agree, field by field, as comma-separated values with 95 %%"
            + " intervals.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectAgreementCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
  private Path folder = Path.of("");

  private final OwnProjects projects;

  ProjectAgreementCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    return projects.answer(
        folder,
        project -> ProjectAnswers.load(project, Progress.NONE).map(ProjectAnswers::agreementCsv));
  }
}
