package org.sideroscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.project.ExportProject;
import org.sideroscope.workstation.project.ProjectAnswers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sideroscope project export}. */
@Command(
    name = "export",
    description = {
      "Writes the project as tables for statistics, with a README that says how they are coded.",
      "Nothing in them tells of a patient. The same project gives the same bytes."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectExportCommand implements Callable<Integer> {

  @Mixin private final ProjectFolder place = new ProjectFolder();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; made where it is missing.")
  private Path out = Path.of("");

  @Option(
      names = "--locale",
      paramLabel = "LANGUAGE",
      defaultValue = "en-GB",
      description = "The language of the data dictionary; British English by default.")
  private String locale = "en-GB";

  private final OwnProjects projects;

  ProjectExportCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    return projects.answer(
        place.folder(),
        project ->
            ProjectAnswers.load(project, Progress.NONE)
                .flatMap(answers ->
                    ExportProject.write(answers, out, Locale.forLanguageTag(locale), Progress.NONE))
                .map(files ->
                    files.stream()
                        .map(file -> OwnProjects.line(file.toString()))
                        .collect(Collectors.joining())));
  }
}
