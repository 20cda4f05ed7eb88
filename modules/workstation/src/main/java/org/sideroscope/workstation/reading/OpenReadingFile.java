package org.sideroscope.workstation.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Prior;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.comparison.EarlierDeposits;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.readingformat.json.JsonBounds;
import org.sideroscope.review.event.PriorChosen;
import org.sideroscope.review.exchange.OpenedReading;
import org.sideroscope.review.exchange.ReadingImport;
import org.sideroscope.workstation.files.DiskFailure;

/**
 * Reads a reading's file, and the marks beside it, to be taken over by a session. What is wrong is
 * refused as a whole: a value, a contradiction, another study, a mask that was changed or lies on
 * other voxels. What is only not there, such as a mask file that was not sent along, is told of and
 * left as the file names it.
 */
public final class OpenReadingFile {

  /** A compressed mask is small; what is larger than this is none. */
  private static final int LARGEST_MASK_BYTES = 1 << 28;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final ReadingReader parser;

  public OpenReadingFile(ReadingReader parser) {
    this.parser = parser;
  }

  /**
   * Reads and checks everything; blocks, and changes nothing. Handing the result's gesture to the
   * session takes it over as one step of undo.
   *
   * @param study the study that is open
   */
  public Result<ReadingFromFile> read(Path file, Study study) {
    Path absolute = file.toAbsolutePath();
    return bytes(absolute, JsonBounds.STANDARD.bytes())
        .flatMap(bytes ->
            parser
                .parse(bytes)
                .flatMap(document -> ofThisStudy(document.reading(), study))
                .flatMap(reading -> open(reading, absolute, study))
                .map(opened -> new ReadingFromFile(opened, text(bytes))));
  }

  /**
   * What an earlier reading of the same patient says, to be compared with; blocks.
   *
   * @param current the study that is being read
   * @return {@code CONFLICT} for a reading of this very study, or of another patient. Where one of
   *     the two names no patient, the prior says that the patient was not checked: ask the reader
   */
  public Result<PriorChosen> earlier(Path file, StudyReference current) {
    return bytes(file.toAbsolutePath(), JsonBounds.STANDARD.bytes())
        .flatMap(parser::parse)
        .flatMap(document -> earlierThan(current, document.reading()))
        .map(reading -> chosen(file, current, reading));
  }

  private static PriorChosen chosen(Path file, StudyReference current, Reading reading) {
    StudyReference theirs = reading.header().study();
    return new PriorChosen(
        new Prior(
            String.valueOf(file.getFileName()),
            theirs.studyInstanceUid(),
            theirs.studyDate(),
            PatientIds.areSame(current, theirs)),
        EarlierDeposits.of(reading.deposits()));
  }

  private static Result<Reading> earlierThan(StudyReference current, Reading reading) {
    StudyReference theirs = reading.header().study();
    if (theirs.studyInstanceUid() != null
        && theirs.studyInstanceUid().equals(current.studyInstanceUid())) {
      return Result.failure(
          FailureReason.CONFLICT,
          "study.studyInstanceUid",
          "This is a reading of the study that lies open; choose one of an earlier study.");
    }
    return PatientIds.differ(current, theirs)
        ? Result.failure(
            FailureReason.CONFLICT,
            "study.patientId",
            "This reading names another patient ID than the study that lies open.")
        : Result.success(reading);
  }

  private static String text(byte[] utf8) {
    String text = new String(utf8, StandardCharsets.UTF_8);
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static Result<Reading> ofThisStudy(Reading reading, Study study) {
    String theirs = reading.header().study().studyInstanceUid();
    return theirs == null || theirs.equals(study.facts().studyInstanceUid())
        ? Result.success(reading)
        : Result.failure(
            FailureReason.CONFLICT,
            "study.studyInstanceUid",
            "This reading belongs to another study: open that study first.");
  }

  private static Result<OpenedReading> open(Reading reading, Path file, Study study) {
    SegmentationMasks segmentations = new SegmentationMasks(study);
    OpenedReading opened =
        new ReadingImport(
                MarkSources.of(study),
                name -> mask(file.resolveSibling(name), reading, segmentations))
            .open(SegmentationMasks.withoutHashes(reading));
    Optional<Failure> wrong =
        opened.problems().stream().filter(problem -> !isOnlyAbsent(problem)).findFirst();
    return wrong.<Result<OpenedReading>>map(Result::failure).orElse(Result.success(opened));
  }

  private static boolean isOnlyAbsent(Failure problem) {
    return problem.reason() == FailureReason.MISSING
        || problem.reason() == FailureReason.UNSUPPORTED;
  }

  private static Result<byte[]> mask(Path path, Reading reading, SegmentationMasks segmentations) {
    return SegmentationMasks.isSegmentation(String.valueOf(path.getFileName()))
        ? bytes(path, LARGEST_MASK_BYTES)
            .flatMap(bytes -> segmentations.asLabelMap(path, bytes, reading))
        : bytes(path, LARGEST_MASK_BYTES);
  }

  /** One byte more than allowed at most, by which the parsers know that there is more. */
  private static Result<byte[]> bytes(Path path, int most) {
    try (InputStream in = Files.newInputStream(path)) {
      return Result.success(in.readNBytes(most + 1));
    } catch (IOException e) {
      return Result.failure(DiskFailure.whenReading(path, e));
    }
  }
}
