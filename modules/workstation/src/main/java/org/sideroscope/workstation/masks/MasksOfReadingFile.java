package org.sideroscope.workstation.masks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.review.gesture.ImportMarks;
import org.sideroscope.review.reading.Mark;
import org.sideroscope.review.reading.MarkSource;
import org.sideroscope.review.reading.MarkedStack;
import org.sideroscope.review.reading.Marks;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.reading.ExportReading;
import org.sideroscope.workstation.reading.MarkSources;
import org.sideroscope.workstation.reading.OpenReadingFile;
import org.sideroscope.workstation.reading.ReadingFromFile;
import org.sideroscope.workstation.reading.StudyOfReading;
import org.sideroscope.workstation.studies.OpenStudies;

/** Marks of a reading's file to and from the files of other programs, without a session. Blocks. */
public final class MasksOfReadingFile {

  private final OpenStudies studies;
  private final ReadingReader parser;
  private final OpenReadingFile readings;
  private final ExportReading export;

  public MasksOfReadingFile(
      OpenStudies studies, ReadingReader parser, OpenReadingFile readings, ExportReading export) {
    this.studies = studies;
    this.parser = parser;
    this.readings = readings;
    this.export = export;
  }

  /**
   * A reading's file and the images it is of.
   *
   * @param images where the study lies; others may lie there too
   * @param series the UID of the series that is meant; may be left out where there is only one
   */
  public record Subject(Path reading, List<Path> images, Optional<String> series) {

    public Subject {
      images = List.copyOf(images);
    }

    private boolean means(String seriesInstanceUid) {
      return series.isEmpty() || series.get().equals(seriesInstanceUid);
    }
  }

  /** A reading that was opened with its study. */
  private record Opened(ReadingFromFile reading, StudyOfReading of) {}

  /**
   * Writes the marks of one series.
   *
   * @return where they lie now
   */
  public Result<Path> write(Subject subject, Path out) {
    return open(subject)
        .flatMap(opened -> {
          Marks marks = opened.reading().state().marks();
          return markedStack(marks, subject)
              .flatMap(stack -> new ExportMasks().write(marks, stack, out));
        });
  }

  /**
   * Adds the marks of a file to a reading and writes it as a new one.
   *
   * @return where the new reading lies
   */
  public Result<Path> add(Subject subject, Path from, ImportMasks.Naming naming, Path out) {
    return open(subject)
        .flatMap(opened -> {
          ReadingState before = opened.reading().state();
          if (before.said().header().status() == ReadingStatus.SIGNED) {
            return Result.failure(
                FailureReason.CONFLICT,
                "This reading is signed and stays as it is; amend it in the window first.");
          }
          return gesture(subject, MarkSources.of(opened.of().study()), from, naming)
              .flatMap(gesture -> gesture.on(before))
              .flatMap(step -> export.write(step.applyTo(before), out));
        });
  }

  private Result<Opened> open(Subject subject) {
    return parser
        .parse(subject.reading())
        .flatMap(document ->
            studies
                .open(subject.images(), Progress.NONE)
                .flatMap(scan -> StudyOfReading.find(document.reading(), scan)))
        .flatMap(found ->
            readings
                .read(subject.reading(), found.study())
                .map(reading -> new Opened(reading, found)));
  }

  private static Result<MarkedStack> markedStack(Marks marks, Subject subject) {
    List<MarkedStack> stacks =
        marks.all().stream()
            .map(Mark::stack)
            .distinct()
            .filter(stack -> subject.means(stack.seriesInstanceUid()))
            .toList();
    return stacks.size() == 1
        ? Result.success(stacks.getFirst())
        : Result.failure(
            stacks.isEmpty() ? FailureReason.MISSING : FailureReason.INVALID,
            stacks.isEmpty()
                ? "The reading holds no marks on this series, or none that could be opened."
                : "The reading holds marks on several series; choose one of them: " + uids(stacks));
  }

  /** Onto the one series that the marks fit. */
  private static Result<ImportMarks> gesture(
      Subject subject, List<MarkSource> sources, Path from, ImportMasks.Naming naming) {
    List<ImportMarks> fitting = new ArrayList<>();
    Optional<Failure> refusal = Optional.empty();
    for (MarkSource source : sources) {
      if (subject.means(source.stack().seriesInstanceUid())) {
        Result<ImportMarks> read = new ImportMasks().read(from, source, naming);
        read.toOptional().ifPresent(fitting::add);
        refusal = refusal.or(read::toFailure);
      }
    }
    if (fitting.size() == 1) {
      return Result.success(fitting.getFirst());
    }
    if (fitting.isEmpty()) {
      return Result.failure(
          refusal.orElse(
              Failure.of(FailureReason.MISSING, "There is no series like that in the study.")));
    }
    return Result.failure(
        FailureReason.INVALID,
        "The marks fit several series; choose one of them: "
            + uids(fitting.stream().map(each -> each.source().stack()).toList()));
  }

  private static String uids(List<MarkedStack> stacks) {
    return stacks.stream()
        .map(MarkedStack::seriesInstanceUid)
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
