package org.sideroscope.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.Workstation;
import org.sideroscope.workstation.phantom.WritePhantom;
import org.sideroscope.workstation.project.SimulateCohort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sideroscope phantom}. */
@Command(
    name = "phantom",
    description = {
      "Writes a computed MR study with known haemosiderin to DIR/dicom and its truth to DIR/truth,",
      "and prints DIR. The same arguments give the same bytes.",
      "With --cohort, and without CASE, makes a project of many studies that simulated readers of known"
          + " accuracy have read."
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
      paramLabel = "CASE DIR",
      arity = "1..2",
      hideParamSyntax = true,
      completionCandidates = Cases.class,
      description =
          "One of ${COMPLETION-CANDIDATES}; and a folder that is empty or does not exist yet.")
  private final List<String> caseAndFolder = new ArrayList<>();

  @Option(names = "--cohort", paramLabel = "N", description = "How many studies the project has.")
  private @Nullable Integer cohort;

  @Option(
      names = "--left",
      paramLabel = "K",
      description =
          "How many studies of a cohort its first reader, r1, has not read yet, for whoever wants to"
              + " try it; default 2, none of fewer than 8.")
  private @Nullable Integer left;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "Decides the studies of a cohort and the readers' errors; default 1.")
  private int seed = 1;

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
    Result<Path> written = written();
    return switch (written) {
      case Result.Success<Path>(Path where) -> {
        streams.out().write((where + System.lineSeparator()).getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        yield ExitStatus.DONE;
      }
      case Result.Failed<Path>(Failure failure) -> streams.refused(failure);
    };
  }

  private Result<Path> written() {
    Path folder = Path.of(caseAndFolder.getLast());
    if (cohort != null) {
      return caseAndFolder.size() == 1
          ? new SimulateCohort(OwnProjects.projects(), OwnProjects.studies(), Workstation.CRITERIA)
              .write(
                  cohort,
                  left == null ? SimulateCohort.left(cohort) : left,
                  seed,
                  folder,
                  Progress.NONE)
          : Result.failure(FailureReason.INVALID, "A cohort has all cases: leave CASE out.");
    }
    return caseAndFolder.size() == 2
        ? new WritePhantom().write(caseAndFolder.getFirst(), sizeName, folder, Progress.NONE)
        : Result.failure(
            FailureReason.INVALID,
            "Give a case and a folder: one of " + String.join(", ", WritePhantom.cases()) + ".");
  }
}
