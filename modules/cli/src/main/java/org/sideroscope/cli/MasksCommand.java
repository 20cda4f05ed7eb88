package org.sideroscope.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.masks.ImportMasks;
import org.sideroscope.workstation.masks.MasksOfReadingFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code sideroscope masks}. */
@Command(
    name = "masks",
    description =
        "Takes the marks of a reading to other programs and brings theirs into a reading.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "export|import",
    versionProvider = ProgramVersion.class)
final class MasksCommand {

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Streams streams;

  MasksCommand(Streams streams) {
    this.streams = streams;
  }

  /** What both ways need to know. */
  static final class SubjectOptions {
    @Parameters(
        paramLabel = "READING",
        description = "Reading file (sideroscope-reading/1); its masks lie beside it.")
    private Path reading = Path.of("");

    @Option(
        names = "--study",
        paramLabel = "PATH",
        required = true,
        description =
            "Where the images lie: a folder, file, archive or DICOMDIR; may be given again.")
    private final List<Path> study = new ArrayList<>();

    @Option(
        names = "--series",
        paramLabel = "UID",
        description = "The series that is meant, where there are several.")
    private @Nullable String series;

    MasksOfReadingFile.Subject subject() {
      return new MasksOfReadingFile.Subject(reading, study, Optional.ofNullable(series));
    }
  }

  @Command(
      name = "export",
      description = {
        "Writes the marks on one series: .zip is an ImageJ ROI set, .nii.gz and .nii a NIfTI label map"
            + " with the names of its labels beside it (.tsv).",
        "Positions of regions count the slices as the window shows them."
      },
      mixinStandardHelpOptions = true)
  int export(
      @Mixin SubjectOptions subject,
      @Option(
              names = "--out",
              paramLabel = "FILE",
              required = true,
              description = "The file to write.")
          Path out) {
    return end(masks().write(subject.subject(), out));
  }

  @Command(
      name = "import",
      description = {
        "Adds marks to a reading and writes it anew: from an ImageJ ROI set (.zip, .roi) or a NIfTI"
            + " label map (.nii.gz, .nii).",
        "A label map may have the voxels of the series in any order; what lies on other voxels is"
            + " refused, nothing is resampled."
      },
      mixinStandardHelpOptions = true)
  int add(
      @Mixin SubjectOptions subject,
      @Option(
              names = "--from",
              paramLabel = "FILE",
              required = true,
              description = "The marks to add.")
          Path from,
      @Option(
              names = "--label",
              paramLabel = "NAME=SITE",
              description =
                  "Which site a name or number of the file stands for, such as"
                      + " 1=brainstem/pons.left; may be given again.")
          @Nullable Map<String, String> labels,
      @Option(
              names = "--out",
              paramLabel = "FILE",
              required = true,
              description = "The reading to write.")
          Path out) {
    return end(masks().add(subject.subject(), from, naming(labels), out));
  }

  private ImportMasks.Naming naming(@Nullable Map<String, String> labels) {
    return ImportMasks.Naming.parse(labels == null ? Map.of() : labels)
        .fold(
            naming -> naming,
            failure -> {
              throw new ParameterException(spec.commandLine(), failure.message());
            });
  }

  private static MasksOfReadingFile masks() {
    return OwnReadings.workstation().masksOfFile();
  }

  private int end(Result<Path> result) {
    return switch (result) {
      case Result.Success<Path> _ -> ExitStatus.DONE;
      case Result.Failed<Path>(Failure failure) -> streams.refused(failure);
    };
  }
}
