package org.sideroscope.workstation.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.AssignmentPlan;
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
import org.sideroscope.review.exchange.PortableReading;
import org.sideroscope.review.exchange.ReadingExport;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.testimages.PhantomCase;
import org.sideroscope.testimages.PhantomSize;
import org.sideroscope.testimages.PhantomStudy;
import org.sideroscope.testimages.writing.PhantomWriter;
import org.sideroscope.workstation.files.DiskFailure;
import org.sideroscope.workstation.reading.OpenReadingFile;
import org.sideroscope.workstation.studies.OpenStudies;

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

  /** So many studies are left to read, in a cohort that is not too small for it. */
  private static final int LEFT = 2;

  private static final int LEAST_STUDIES_TO_LEAVE_SOME = 8;

  private final Projects projects;
  private final OpenStudies studies;
  private final String criteria;
  private final OpenReadingFile truths = new OpenReadingFile(new ReadingReader());

  public SimulateCohort(Projects projects, OpenStudies studies, String criteria) {
    this.projects = projects;
    this.studies = studies;
    this.criteria = criteria;
  }

  /** How many studies of a cohort the first reader is left to read, if nobody says otherwise. */
  public static int left(int studies) {
    return studies < LEAST_STUDIES_TO_LEAVE_SOME ? 0 : LEFT;
  }

  /**
   * @param studies how many
   * @param left how many of them the first reader has not read yet: the last ones of the reader's
   *     order, for whoever wants to try reading
   * @param folder does not exist yet, or is empty
   * @return the folder; what is not finished is left for a look
   */
  public Result<Path> write(int studies, int left, int seed, Path folder, Progress progress) {
    if (studies < 1 || left < 0 || left > studies) {
      return Result.failure(
          FailureReason.INVALID,
          "A cohort has at least one study, and no more are left to read than there are.");
    }
    if (!isFree(folder)) {
      return Result.failure(
          FailureReason.CONFLICT,
          folder.toString(),
          "Choose a folder that is empty or does not exist yet.");
    }
    return phantoms(studies, seed, folder, progress)
        .flatMap(truth ->
            projects
                .create(folder, protocol(seed))
                .flatMap(project -> filled(project, truth, left, seed, progress)));
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
    return Projects.proposal(
            "Simulated cohort", criteria, READERS.stream().map(SimulatedReader::id).toList())
        .withDealing(READERS.size(), REPEATS, seed);
  }

  /** The file of the truth of every study, by its identifier. */
  private static Result<Map<String, Path>> phantoms(
      int studies, int seed, Path folder, Progress progress) {
    Map<String, Path> truths = new HashMap<>();
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
      Result<Path> truth = write(study, folder, String.format(Locale.ROOT, "%04d", i + 1));
      if (truth instanceof Result.Failed<Path>(Failure failure)) {
        return Result.failure(failure);
      }
      truths.put(study.studyInstanceUid(), truth.orThrow().resolve("reading.json"));
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
      Project project, Map<String, Path> truth, int left, int seed, Progress progress) {
    try (project) {
      return new AddStudies(studies)
          .add(project, List.of(project.folder().resolve("studies")), progress)
          .flatMap(_ -> AssignReadings.assign(project))
          .flatMap(_ -> project.store().studies())
          .flatMap(added ->
              project
                  .store()
                  .work()
                  .flatMap(work ->
                      read(project, added, truth, toRead(work, left, seed), seed, progress)))
          .map(_ -> project.folder());
    }
  }

  /** All but the last studies of the first reader. */
  private List<Work> toRead(List<Work> work, int left, int seed) {
    String first = READERS.getFirst().id();
    List<String> ownOrder =
        new AssignmentPlan(protocol(seed))
            .inOrder(first, work).stream()
                .map(Work::assignment)
                .filter(assignment -> !assignment.isRepeat())
                .map(Assignment::study)
                .toList();
    Set<String> unread = Set.copyOf(ownOrder.subList(ownOrder.size() - left, ownOrder.size()));
    return work.stream()
        .map(Work::assignment)
        .filter(each -> !each.reader().equals(first) || !unread.contains(each.study()))
        .map(Work::open)
        .toList();
  }

  private Result<Integer> read(
      Project project,
      List<ProjectStudy> added,
      Map<String, Path> truth,
      List<Work> work,
      int seed,
      Progress progress) {
    int done = 0;
    for (ProjectStudy study : added) {
      if (progress.isCancelled()) {
        return Result.failure(FailureReason.CANCELLED, "Stopped.");
      }
      progress.report("readings", done++, added.size());
      Path file = truth.get(study.studyInstanceUid());
      if (file != null) {
        Result<Integer> kept =
            truth(project, study, file)
                .flatMap(state -> submitted(project, study, state, work, seed));
        if (kept instanceof Result.Failed<Integer>(Failure failure)) {
          return Result.failure(failure);
        }
      }
    }
    return Result.success(done);
  }

  /** The truth as it is written, with its marks on the images. */
  private Result<ReadingState> truth(Project project, ProjectStudy study, Path file) {
    return studies
        .open(List.of(project.at(study.place())), Progress.NONE)
        .flatMap(scan -> truths.read(file, scan.patients().getFirst().studies().getFirst()))
        .flatMap(opened ->
            new ReadingReader()
                .parse(file)
                .map(document -> opened.state().withSaid(document.reading())));
  }

  private static Result<Integer> submitted(
      Project project, ProjectStudy study, ReadingState truth, List<Work> work, int seed) {
    int done = 0;
    for (Work each : work) {
      if (each.assignment().study().equals(study.code())) {
        Result<Submission> kept =
            project.store().submit(submission(each, truth, seed), 1, each.assignment().reader());
        if (kept instanceof Result.Failed<Submission>(Failure failure)) {
          return Result.failure(failure);
        }
        done++;
      }
    }
    return Result.success(done);
  }

  private static Submission submission(Work work, ReadingState truth, int seed) {
    Assignment assignment = work.assignment();
    SimulatedReader reader =
        READERS.stream()
            .filter(each -> each.id().equals(assignment.reader()))
            .findFirst()
            .orElseThrow();
    Reading said = reader.read(truth.said(), seed, assignment.study(), assignment.occasion());
    Marks marks = reader.mark(truth.marks(), said, seed, assignment.study(), assignment.occasion());
    PortableReading portable =
        ReadingExport.of(ReadingState.EMPTY.withSaid(said).withMarks(marks), assignment.name());
    return new Submission(
        assignment,
        0,
        ReadingWriter.writeLine(
            ReadingDocument.of(AddReadings.withoutPatient(portable.reading(), assignment))),
        portable.maskFiles(),
        0,
        "simulated");
  }
}
