package org.sideroscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sideroscope.cohort.port.ServerAddress;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code sideroscope project join}. */
@Command(
    name = "join",
    description = {
      "Makes the folder of this machine for a project that is on a server.",
      "The password is taken from ~/.pgpass, PGPASSFILE or PGPASSWORD, or asked on the terminal."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectJoinCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PROJECT", description = "The project's folder on this machine.")
  private Path folder = Path.of("");

  @Mixin private final ServerOptions server = new ServerOptions();

  private final OwnProjects projects;

  ProjectJoinCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    return projects.print(server.given().flatMap(this::joined));
  }

  private Result<String> joined(Optional<ServerAddress> address) {
    return address.isEmpty()
        ? Result.failure(FailureReason.INVALID, "Name the server with --server or --host.")
        : OwnProjects.projects().join(folder, address.get()).flatMap(ProjectJoinCommand::told);
  }

  private static Result<String> told(Project project) {
    try (project) {
      return project
          .store()
          .studies()
          .map(studies ->
              OwnProjects.line("Joined a project of %d studies.".formatted(studies.size())));
    }
  }
}
