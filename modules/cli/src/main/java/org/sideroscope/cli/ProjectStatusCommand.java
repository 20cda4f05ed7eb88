package org.sideroscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.ProjectOverview;
import org.sideroscope.workstation.project.ProjectStatus;
import org.sideroscope.workstation.project.Projects;
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
    return ProjectOverview.load(project)
        .flatMap(overview -> {
          tell(overview.offline());
          Result<String> all =
              ProjectOverview.compare(project, Progress.NONE).map(ProjectStatusCommand::told);
          return Projects.isShared(project.folder())
              ? all.fold(Result::success, why -> Result.success(told(overview, why)))
              : all;
        });
  }

  private void tell(OfflineWork offline) {
    PrintWriter err = projects.streams().err();
    offline.conflicts().forEach(err::println);
    if (!offline.refused().isEmpty()) {
      err.println("'project refused' gives what was refused back.");
    }
    if (offline.waiting() > 0) {
      err.println(offline.waiting() + " steps wait until the server can be reached.");
    }
  }

  private static String told(ProjectStatus status) {
    return table(status.readers())
        + OwnProjects.line(
            "%d studies, %d with a consensus, %d disagreements to settle."
                .formatted(status.studies(), status.consensus(), status.toSettle()));
  }

  /** What the folder knows by itself; answers are only on the server. */
  private static String told(ProjectOverview overview, Failure why) {
    return table(overview.readers())
        + OwnProjects.line("As this folder knows it. " + why.describe());
  }

  private static String table(List<ProjectStatus.OfReader> readers) {
    StringBuilder lines = new StringBuilder();
    lines.append(row("reader", "open", "begun", "done", "skipped", "median s"));
    for (ProjectStatus.OfReader reader : readers) {
      lines.append(
          row(
              reader.reader(),
              reader.open(),
              reader.begun(),
              reader.done(),
              reader.skipped(),
              reader.seconds() == 0 ? "-" : reader.seconds()));
    }
    return lines.toString();
  }

  private static String row(Object... cells) {
    return OwnProjects.line(
        String.format(Locale.ROOT, "%-20s %8s %8s %8s %8s %10s", cells).stripTrailing());
  }
}
