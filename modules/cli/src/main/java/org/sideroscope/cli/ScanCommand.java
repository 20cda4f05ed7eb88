package org.sideroscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.load.StackLoader;
import org.sideroscope.dicom.scan.StudyScanner;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.workstation.studies.OpenStudies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope scan}. */
@Command(
    name = "scan",
    description = {
      "Lists the studies and series that lie in folders, files, archives or behind a DICOMDIR, what"
          + " kind of image each is and what is wrong with it.",
      "Names no patient unless asked to, so that the list can be shown to others."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class ScanCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Folders, files, a DICOMDIR, ZIP and tar.gz archives, NIfTI files.")
  private final List<Path> paths = new ArrayList<>();

  @Option(
      names = "--json",
      description = {
        "As JSON Lines: an object for each stack of images, and a last one on the files.",
        "Decodes every image, for the range of its values and the defects that only shows."
      })
  private boolean json;

  @Option(names = "--patients", description = "With the patients' names and identifiers.")
  private boolean patients;

  private final Streams streams;

  ScanCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Scan scan = new StudyScanner().scan(paths, Progress.NONE).orThrow();
    Optional<Failure> nothing =
        scan.objects().isEmpty() ? OpenStudies.emptiness(paths, scan) : Optional.empty();
    nothing.ifPresent(failure -> streams.err().println(failure.describe()));
    if (json) {
      new ScanLines(new StackLoader(), patients, streams.out()).write(scan);
    } else if (nothing.isEmpty()) {
      streams.out().write(new ScanTable(patients).of(scan).getBytes(StandardCharsets.UTF_8));
      streams.out().flush();
    }
    return nothing.isEmpty() && sayMissing() == 0 ? ExitStatus.DONE : ExitStatus.REFUSED;
  }

  /** What was asked for by name is missed, though other paths hold images. */
  private long sayMissing() {
    List<Path> missing = paths.stream().filter(path -> !Files.exists(path)).toList();
    missing.forEach(path -> streams.err().println(path + ": There is no such file or folder."));
    return missing.size();
  }
}
