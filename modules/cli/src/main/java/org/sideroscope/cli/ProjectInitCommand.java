package org.sideroscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ProtocolFile;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.project.Projects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope project init}. */
@Command(
    name = "init",
    description = {
      "Makes a project in a folder and prints its protocol, which \"project protocol\" changes.",
      "With a server the project is kept there, for readers on several machines."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectInitCommand implements Callable<Integer> {

  @Parameters(paramLabel = "PROJECT", description = "The project's folder.")
  private Path folder = Path.of("");

  @Option(
      names = "--protocol",
      paramLabel = "FILE",
      description =
          "A protocol (sideroscope-protocol/1); without it the usual questions are asked.")
  private @Nullable Path protocol;

  @Option(
      names = "--readers",
      paramLabel = "ID",
      split = ",",
      description = "Who reads, with commas, where no protocol is given.")
  private final List<String> readers = new ArrayList<>();

  @Mixin private final ServerOptions server = new ServerOptions();

  private final OwnProjects projects;

  ProjectInitCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    return projects.print(given().flatMap(this::kept).map(ProtocolFile::write));
  }

  private Result<Protocol> given() {
    return Optional.ofNullable(protocol)
        .map(ProtocolFile::read)
        .orElseGet(() ->
            readers.isEmpty()
                ? Result.failure(
                    FailureReason.INVALID, "Name the readers with --readers, or give a --protocol.")
                : ProtocolFile.read(
                    ProtocolFile.write(
                        Projects.proposal(
                            String.valueOf(folder.toAbsolutePath().normalize().getFileName()),
                            Workstation.CRITERIA,
                            readers))));
  }

  private Result<Protocol> kept(Protocol given) {
    if (Projects.isIn(folder)) {
      return Result.failure(
          FailureReason.CONFLICT,
          folder.toString(),
          "There is a project in this folder already; \"project protocol\" with --set gives it"
              + " another protocol.");
    }
    return server
        .given()
        .flatMap(address ->
            address.isPresent()
                ? OwnProjects.projects().create(folder, address.get(), given)
                : OwnProjects.projects().create(folder, given))
        .map(project -> {
          project.close();
          return given.withVersion(1);
        });
  }
}
