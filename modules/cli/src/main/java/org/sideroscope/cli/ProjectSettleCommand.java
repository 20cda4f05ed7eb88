package org.sideroscope.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.Project;
import org.sideroscope.workstation.project.ProjectAnswers;
import org.sideroscope.workstation.project.SettleDisagreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sideroscope project settle}. */
@Command(
    name = "settle",
    description = {
      "Without --study lists the disagreements that wait for an adjudicator.",
      "With it settles one: the field, the value that holds, and why."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectSettleCommand implements Callable<Integer> {

  @Mixin private final ProjectFolder place = new ProjectFolder();

  @Option(names = "--study", paramLabel = "CODE", description = "The study, such as S0012.")
  private @Nullable String study;

  @Option(names = "--field", paramLabel = "FIELD", description = "Such as region/vermis.")
  private @Nullable String field;

  @Option(
      names = "--value",
      paramLabel = "VALUE",
      description = "The answer that holds; left out where it cannot be decided.")
  private @Nullable String value;

  @Option(names = "--by", paramLabel = "ID", description = "The adjudicator.")
  private @Nullable String by;

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
  private @Nullable String reason;

  private final OwnProjects projects;

  ProjectSettleCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    return projects.answer(
        place.folder(), study == null ? ProjectSettleCommand::listed : this::settled);
  }

  private static Result<String> listed(Project project) {
    return ProjectAnswers.load(project, Progress.NONE)
        .map(answers ->
            answers.unsettled().stream()
                .map(ProjectSettleCommand::told)
                .collect(Collectors.joining()));
  }

  private static String told(Disagreement disagreement) {
    List<String> answers =
        disagreement.answers().entrySet().stream()
            .map(answer -> answer.getKey() + " " + answer.getValue())
            .toList();
    return OwnProjects.line(
        disagreement.study()
            + "  "
            + disagreement.field().key()
            + "  "
            + String.join(", ", answers));
  }

  private Result<String> settled(Project project) {
    return SettleDisagreement.settle(
            project, given(study), given(field), given(value), given(by), given(reason))
        .map(
            OwnProjects.lines(decision -> decision.study() + " " + decision.field() + " settled."));
  }

  private static String given(@Nullable String option) {
    return Objects.requireNonNullElse(option, "");
  }
}
