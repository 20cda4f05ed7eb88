package org.sideroscope.workstation.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.findings.MaskFile;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.readingformat.ReadingWriter;

/** Takes readings made elsewhere into a project, after checks that name what does not fit. */
public final class AddReadings {

  private final ReadingReader parser;

  public AddReadings(ReadingReader parser) {
    this.parser = parser;
  }

  /**
   * Whose reading it is to be.
   *
   * @param reader the reader's id; null for the one that the reading names
   * @param occasion 1, or 2 for the repeat
   */
  public record As(@Nullable String reader, int occasion) {}

  /** Adds one; blocks. Nothing is changed if it does not fit. */
  public Result<Submission> add(Project project, Path file, As as) {
    return parser
        .parse(file)
        .flatMap(document ->
            project
                .store()
                .protocol()
                .flatMap(protocol ->
                    fitting(project, protocol, document, as)
                        .flatMap(assignment ->
                            masks(document.reading(), file)
                                .flatMap(masks ->
                                    submit(
                                        project,
                                        assignment,
                                        document,
                                        masks,
                                        protocol.version())))));
  }

  private static Result<Submission> submit(
      Project project,
      Assignment assignment,
      ReadingDocument document,
      Map<String, byte[]> masks,
      int protocol) {
    return project
        .store()
        .submit(
            new Submission(
                assignment,
                0,
                ReadingWriter.writeLine(
                    document.withReading(withoutPatient(document.reading(), assignment))),
                masks,
                0,
                "file"),
            protocol,
            project.who());
  }

  /** The study stays named by its identifier alone; everything of the patient goes. */
  static Reading withoutPatient(Reading reading, Assignment assignment) {
    StudyReference study = reading.header().study();
    return reading.withHeader(
        reading
            .header()
            .withStudy(new StudyReference(study.studyInstanceUid(), null, null, null))
            .withReader(new org.sideroscope.findings.Reader(assignment.reader(), null)));
  }

  private static Result<Assignment> fitting(
      Project project, Protocol protocol, ReadingDocument document, As as) {
    Reading reading = document.reading();
    String reader =
        as.reader() != null
            ? as.reader()
            : Objects.requireNonNullElse(reading.header().reader().id(), "");
    if (protocol.reader(reader).isEmpty()) {
      return Result.failure(
          FailureReason.INVALID,
          "reader.id",
          "The reading names no reader of this project; say whose it is with --reader.");
    }
    Optional<Field> left =
        protocol.mandatory().filter(field -> !field.isDealtWith(reading)).findFirst();
    if (left.isPresent()) {
      return Result.failure(
          FailureReason.INVALID,
          left.get().key(),
          "The protocol wants this to be answered, and the reading does not.");
    }
    return study(project, reading)
        .flatMap(study -> assigned(project, new Assignment(study.code(), reader, as.occasion())));
  }

  private static Result<ProjectStudy> study(Project project, Reading reading) {
    @Nullable String uid = reading.header().study().studyInstanceUid();
    return project
        .store()
        .studies()
        .flatMap(studies ->
            studies.stream()
                .filter(study -> study.studyInstanceUid().equals(uid))
                .findFirst()
                .<Result<ProjectStudy>>map(Result::success)
                .orElseGet(() ->
                    Result.failure(
                        FailureReason.MISSING,
                        "study.studyInstanceUid",
                        "The study of this reading is not in the project; add it first.")));
  }

  private static Result<Assignment> assigned(Project project, Assignment assignment) {
    return project
        .store()
        .work()
        .flatMap(work ->
            work.stream().anyMatch(each -> each.assignment().equals(assignment))
                ? Result.success(assignment)
                : Result.failure(
                    FailureReason.MISSING,
                    assignment.name(),
                    "This study is not assigned to this reader; run \"project assign\" first."));
  }

  private static Result<Map<String, byte[]>> masks(Reading reading, Path file) {
    Map<String, byte[]> masks = new LinkedHashMap<>();
    for (MaskFile mask : reading.masks()) {
      Path name = Path.of(mask.file()).getFileName();
      Path beside = file.resolveSibling(name);
      try {
        masks.put(String.valueOf(name), Files.readAllBytes(beside));
      } catch (IOException _) {
        return Result.failure(
            FailureReason.MISSING,
            beside.toString(),
            "The marks of this reading are not beside it; send their file along.");
      }
    }
    return Result.success(masks);
  }

  /** A list of readings, each with what came of it. */
  public List<Result<Submission>> addAll(Project project, List<Path> files, As as) {
    return files.stream().map(file -> add(project, file, as)).toList();
  }
}
