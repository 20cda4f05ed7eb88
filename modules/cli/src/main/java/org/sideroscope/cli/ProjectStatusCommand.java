package org.sideroscope.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.ProjectAnswers;
import org.sideroscope.workstation.project.ProjectStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code sideroscope project status}. */
@Command(
    name = "status",
    description = "Says how far each reader is, and what waits for an adjudicator.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectStatusCommand implements Callable<Integer> {

  @Mixin private final ProjectFolder place = new ProjectFolder();

  private final OwnProjects projects;

  ProjectStatusCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    return projects.answer(place.folder(), this::told);
  }

  private Result<String> told(Project project) {
    project
        .store()
        .offline()
        .toOptional()
        .ifPresent(offline -> {
          offline.conflicts().forEach(projects.streams().err()::println);
          if (offline.waiting() > 0) {
            projects
                .streams()
                .err()
                .println(offline.waiting() + " steps wait until the server can be reached.");
          }
        });
    return project
        .store()
        .studies()
        .flatMap(studies ->
            ProjectAnswers.load(project, Progress.NONE)
                .map(answers -> answers.status(studies.size())))
        .map(ProjectStatusCommand::told);
  }

  private static String told(ProjectStatus status) {
    StringBuilder lines = new StringBuilder();
    lines.append(row("reader", "open", "begun", "done", "skipped", "median s"));
    for (ProjectStatus.OfReader reader : status.readers()) {
      lines.append(
          row(
              reader.reader(),
              reader.open(),
              reader.begun(),
              reader.done(),
              reader.skipped(),
              reader.seconds() == 0 ? "-" : reader.seconds()));
    }
    lines.append(
        OwnProjects.line(
            "%d studies, %d with a consensus, %d disagreements to settle."
                .formatted(status.studies(), status.consensus(), status.toSettle())));
    return lines.toString();
  }

  private static String row(Object... cells) {
    return OwnProjects.line(
        String.format(Locale.ROOT, "%-20s %8s %8s %8s %8s %10s", cells).stripTrailing());
  }
}
