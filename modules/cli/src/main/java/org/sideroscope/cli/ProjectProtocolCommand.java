package org.sideroscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.change.Effect;
import org.sideroscope.cohort.port.ProtocolVersion;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.ProtocolFile;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.ChangeProtocol;
import org.sideroscope.workstation.project.ChangeProtocol.Proposal;
import org.sideroscope.workstation.project.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sideroscope project protocol}. */
@Command(
    name = "protocol",
    description = {
      "Prints the protocol that holds; with --versions every version, and what it did to readings"
          + " made before.",
      "With --set the project gets another: before the first reading is begun it replaces the one"
          + " that holds, afterwards it becomes a new version. --preview says what it would do and"
          + " changes nothing."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ProjectProtocolCommand implements Callable<Integer> {

  @Mixin private final ProjectFolder place = new ProjectFolder();

  @Option(names = "--versions", description = "Every version, and what it did.")
  private boolean versions;

  @Option(
      names = "--set",
      paramLabel = "FILE",
      description = "The protocol (sideroscope-protocol/1) that is to hold.")
  private @Nullable Path file;

  @Option(names = "--preview", description = "With --set: what it would do; nothing is changed.")
  private boolean preview;

  private final OwnProjects projects;

  ProjectProtocolCommand(OwnProjects projects) {
    this.projects = projects;
  }

  @Override
  public Integer call() throws IOException {
    return projects.answer(place.folder(), this::answer);
  }

  private Result<String> answer(Project project) {
    Path given = file;
    if (preview && given == null) {
      return Result.failure(FailureReason.INVALID, "Say with --set which protocol to look at.");
    }
    if (given != null) {
      return ProtocolFile.read(given)
          .flatMap(next -> ChangeProtocol.propose(project, next, Progress.NONE))
          .flatMap(proposal -> preview ? Result.success(would(proposal)) : kept(project, proposal));
    }
    return versions
        ? project.store().versions().map(ProjectProtocolCommand::told)
        : project.store().protocol().map(ProtocolFile::write);
  }

  private static String told(List<ProtocolVersion> versions) {
    return versions.stream()
        .map(version ->
            OwnProjects.line(
                    "Version %d, %s, by %s."
                        .formatted(version.protocol().version(), version.at(), version.who()))
                + indented(version.effects()))
        .collect(Collectors.joining());
  }

  private static String would(Proposal proposal) {
    if (proposal.isNone()) {
      return OwnProjects.line("This protocol holds already; nothing would change.");
    }
    int version = proposal.protocol().version();
    return OwnProjects.line(
            proposal.replaces()
                ? "No reading is begun: this would replace version %d.".formatted(version)
                : "This would become version %d.".formatted(version))
        + effects(proposal);
  }

  private static Result<String> kept(Project project, Proposal proposal) {
    return ChangeProtocol.keep(project, proposal).map(kept -> kept(kept, proposal));
  }

  private static String kept(Protocol kept, Proposal proposal) {
    return OwnProjects.line(
            proposal.replaces()
                ? "No reading was begun: version %d is replaced.".formatted(kept.version())
                : "This is version %d now.".formatted(kept.version()))
        + effects(proposal);
  }

  private static String effects(Proposal proposal) {
    return indented(proposal.effects().stream().map(Effect::sentence).toList());
  }

  private static String indented(List<String> sentences) {
    return sentences.stream()
        .map(sentence -> OwnProjects.line("  " + sentence))
        .collect(Collectors.joining());
  }
}
