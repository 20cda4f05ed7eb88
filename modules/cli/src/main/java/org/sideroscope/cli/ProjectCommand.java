package org.sideroscope.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code sideroscope project}. */
@Command(
    name = "project",
    description = "Scores many studies with several readers: from a folder of studies to a table.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND")
final class ProjectCommand {

  private ProjectCommand() {}

  static CommandLine with(Streams streams) {
    CommandLine line = new CommandLine(new ProjectCommand());
    OwnProjects projects = new OwnProjects(streams);
    List.of(
            new ProjectInitCommand(projects),
            new ProjectJoinCommand(projects),
            new ProjectAddCommand(projects),
            new ProjectAssignCommand(projects),
            new ProjectProtocolCommand(projects),
            new ProjectStatusCommand(projects),
            new ProjectTakeOverCommand(projects),
            new ProjectGrantCommand(projects),
            new ProjectReplicateCommand(projects),
            new ProjectRefusedCommand(projects),
            new ProjectSettleCommand(projects),
            new ProjectAgreementCommand(projects),
            new ProjectMarksCommand(projects),
            new ProjectExportCommand(projects),
            new ProjectVerifyCommand(projects))
        .forEach(line::addSubcommand);
    return line;
  }
}
