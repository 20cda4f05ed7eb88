package org.sideroscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.phantom.WritePhantom;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope phantom}. */
@Command(
    name = "phantom",
    description = {
      "Writes a computed MR study with known haemosiderin to DIR/dicom and its truth to DIR/truth,",
      "and prints DIR. The same arguments give the same bytes."
    },
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class)
final class PhantomCommand implements Callable<Integer> {

  /** The words for {@code CASE}. */
  static final class Cases implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return WritePhantom.cases().iterator();
    }
  }

  /** The words for {@code --size}. */
  static final class Sizes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return WritePhantom.sizes().iterator();
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "CASE",
      completionCandidates = Cases.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String caseName = "";

  @Parameters(
      index = "1",
      paramLabel = "DIR",
      description = "A folder that is empty or does not exist yet.")
  private Path folder = Path.of("");

  @Option(
      names = "--size",
      paramLabel = "SIZE",
      defaultValue = "standard",
      completionCandidates = Sizes.class,
      description = "One of ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private String sizeName = "";

  private final Streams streams;

  PhantomCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws IOException {
    Result<Path> written = new WritePhantom().write(caseName, sizeName, folder, Progress.NONE);
    return switch (written) {
      case Result.Success<Path>(Path where) -> {
        streams.out().write((where + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        yield ExitStatus.DONE;
      }
      case Result.Failed<Path>(Failure failure) -> streams.refused(failure);
    };
  }
}
