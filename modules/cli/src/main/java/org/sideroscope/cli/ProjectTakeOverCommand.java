package org.sideroscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.sideroscope.cohort.assignment.Assignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope project take-over}. */
@Command(
    name = "take-over",
    description = {
      "Takes a reading that was begun on a machine that does not come back.",
      "What that machine did can be handed in there no more; the log says who took what from whom."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectTakeOverCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "PROJECT", description = "The project's folder.")
  private Path folder = Path.of("");

  @Parameters(index = "1", paramLabel = "STUDY", description = "The study's code: S0001.")
  private String study = "";

  @Option(names = "--reader", paramLabel = "ID", required = true, description = "Whose reading.")
  private String reader = "";

  @Option(names = "--again", description = "The repeat of the reading, not the first.")
  private boolean again;

  private final OwnProjects projects;

  ProjectTakeOverCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    Assignment assignment = new Assignment(study, reader, again ? 2 : 1);
    return projects.answer(
        folder,
        project ->
            project
                .store()
                .takeOver(assignment, project.who())
                .map(
                    OwnProjects.lines(
                        _ -> "%s is %s's now.".formatted(assignment.name(), project.who()))));
  }
}
