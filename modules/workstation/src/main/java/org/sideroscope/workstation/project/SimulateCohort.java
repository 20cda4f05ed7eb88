package org.sideroscope.workstation.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.readingformat.ReadingWriter;
import org.sideroscope.testimages.PhantomCase;
import org.sideroscope.testimages.PhantomSize;
import org.sideroscope.testimages.PhantomStudy;
import org.sideroscope.testimages.writing.PhantomWriter;
import org.sideroscope.workstation.files.DiskFailure;

/**
 * Makes a project of phantom studies that readers of known accuracy have read: something to try
 * agreement and adjudication on. The same arguments give the same project.
 */
public final class SimulateCohort {

  /** Accuracies of the readers: an experienced one, a good one, one who sees too much. */
  private static final List<SimulatedReader> READERS =
      List.of(
          new SimulatedReader("r1", 0.95, 0.98, 0.10),
          new SimulatedReader("r2", 0.90, 0.95, 0.15),
          new SimulatedReader("r3", 0.92, 0.85, 0.30));

  private static final double REPEATS = 0.25;

  private final Projects projects;
  private final AddStudies adding;
  private final String criteria;

  public SimulateCohort(Projects projects, AddStudies adding, String criteria) {
    this.projects = projects;
    this.adding = adding;
    this.criteria = criteria;
  }

  /**
   * @param studies how many
   * @param folder does not exist yet, or is empty
   * @return the folder; what is not finished is left for a look
   */
  public Result<Path> write(int studies, int seed, Path folder, Progress progress) {
    if (studies < 1) {
      return Result.failure(FailureReason.INVALID, "A cohort has at least one study.");
    }
    if (!isFree(folder)) {
      return Result.failure(
          FailureReason.CONFLICT,
          folder.toString(),
          "Choose a folder that is empty or does not exist yet.");
    }
    return phantoms(studies, seed, folder, progress)
        .flatMap(truths ->
            projects
                .create(folder, protocol(seed))
                .flatMap(project -> filled(project, truths, seed, progress)));
  }

  private static boolean isFree(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    } catch (IOException _) {
      return false;
    }
  }

  private Protocol protocol(int seed) {
    Protocol proposal =
        Projects.proposal(
            "Simulated cohort", criteria, READERS.stream().map(SimulatedReader::id).toList());
    return new Protocol(
        proposal.name(),
        proposal.version(),
        proposal.criteria(),
        proposal.questions(),
        proposal.adjudicated(),
        proposal.readers(),
        READERS.size(),
        REPEATS,
        seed,
        proposal.blinding());
  }

  /** The truth of every study, by its identifier. */
  private static Result<Map<String, Reading>> phantoms(
      int studies, int seed, Path folder, Progress progress) {
    Map<String, Reading> truths = new HashMap<>();
    SplittableRandom chance = new SplittableRandom(seed);
    PhantomCase[] cases = PhantomCase.values();
    for (int i = 0; i < studies; i++) {
      if (progress.isCancelled()) {
        return Result.failure(FailureReason.CANCELLED, "Stopped.");
      }
      progress.report("phantoms", i, studies);
      PhantomStudy study =
          new PhantomStudy(
              cases[i < cases.length ? i : chance.nextInt(cases.length)],
              PhantomSize.SMALL,
              seed * 10_000L + i);
      Result<Reading> truth =
          write(study, folder, String.format(Locale.ROOT, "%04d", i + 1))
              .flatMap(written -> new ReadingReader().parse(written.resolve("reading.json")))
              .map(ReadingDocument::reading);
      if (truth instanceof Result.Failed<Reading>(Failure failure)) {
        return Result.failure(failure);
      }
      truths.put(study.studyInstanceUid(), truth.orThrow());
    }
    return Result.success(truths);
  }

  /**
   * Writes the images below {@code studies}, and the truth apart from them below {@code truth}.
   *
   * @return the folder of the truth
   */
  private static Result<Path> write(PhantomStudy study, Path folder, String name) {
    Path images = folder.resolve("studies").resolve(name);
    Path truth = folder.resolve("truth").resolve(name);
    try {
      Files.createDirectories(images);
      Files.createDirectories(truth.resolveSibling(""));
    } catch (IOException refused) {
      return Result.failure(DiskFailure.whenWriting(images, refused));
    }
    return new PhantomWriter()
        .write(study, images, Progress.NONE)
        .flatMap(written -> moved(written.resolve(PhantomWriter.TRUTH), truth));
  }

  private static Result<Path> moved(Path from, Path to) {
    try {
      return Result.success(Files.move(from, to));
    } catch (IOException refused) {
      return Result.failure(DiskFailure.whenWriting(to, refused));
    }
  }

  private Result<Path> filled(
      Project project, Map<String, Reading> truths, int seed, Progress progress) {
    try (project) {
      return adding
          .add(project, List.of(project.folder().resolve("studies")), progress)
          .flatMap(_ -> AssignReadings.assign(project))
          .flatMap(_ -> read(project, truths, seed))
          .map(_ -> project.folder());
    }
  }

  private static Result<Integer> read(Project project, Map<String, Reading> truths, int seed) {
    Map<String, Reading> byCode = new HashMap<>();
    return project
        .store()
        .studies()
        .flatMap(studies -> {
          for (ProjectStudy study : studies) {
            Reading truth = truths.get(study.studyInstanceUid());
            if (truth != null) {
              byCode.put(study.code(), truth);
            }
          }
          return project.store().work();
        })
        .flatMap(work -> submitted(project, work, byCode, seed));
  }

  private static Result<Integer> submitted(
      Project project, List<Work> work, Map<String, Reading> truths, int seed) {
    int done = 0;
    for (Work each : work) {
      Reading truth = truths.get(each.assignment().study());
      if (truth != null) {
        Result<Submission> kept =
            project.store().submit(submission(each, truth, seed), each.assignment().reader());
        if (kept instanceof Result.Failed<Submission>(Failure failure)) {
          return Result.failure(failure);
        }
        done++;
      }
    }
    return Result.success(done);
  }

  private static Submission submission(Work work, Reading truth, int seed) {
    SimulatedReader reader =
        READERS.stream()
            .filter(each -> each.id().equals(work.assignment().reader()))
            .findFirst()
            .orElseThrow();
    Reading read =
        reader.read(truth, seed, work.assignment().study(), work.assignment().occasion());
    return new Submission(
        work.assignment(),
        0,
        ReadingWriter.writeLine(
            ReadingDocument.of(AddReadings.withoutPatient(read, work.assignment()))),
        Map.of(),
        0,
        "simulated");
  }
}
