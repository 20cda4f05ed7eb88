package org.sideroscope.workstation.deidentify;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.deidentify.Keep;
import org.sideroscope.dicom.deidentify.UidMap;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingDocument;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.readingformat.ReadingWriter;
import org.sideroscope.review.exchange.PortableReading;
import org.sideroscope.review.exchange.ReadingExport;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.files.NewFile;
import org.sideroscope.workstation.objects.ObjectFormats;
import org.sideroscope.workstation.objects.PrepareObjects;
import org.sideroscope.workstation.reading.OpenReadingFile;
import org.sideroscope.workstation.reading.StudyOfReading;
import org.sideroscope.workstation.report.ReportRequest;
import org.sideroscope.workstation.studies.OpenStudies;

/**
 * The reading that goes along with an export. It is cleaned as a value, then its report and
 * segmentations are made of the images that were exported: so they can hold nothing that the images
 * do not, and prove that the export opens.
 */
final class ReadingOfExport {

  private static final String NAME = "reading.json";

  private final OpenStudies studies;
  private final OpenReadingFile readings;
  private final ReadingReader parser;
  private final Codes codes;
  private final String program;

  ReadingOfExport(
      OpenStudies studies,
      OpenReadingFile readings,
      ReadingReader parser,
      Codes codes,
      String program) {
    this.studies = studies;
    this.readings = readings;
    this.parser = parser;
    this.codes = codes;
    this.program = program;
  }

  /**
   * A reading before it is de-identified.
   *
   * @param notices what of its marks is not there, one sentence each
   */
  record Original(ReadingState state, Patient patient, List<String> notices) {}

  /**
   * What was added.
   *
   * @param keys the key table, with the reader in it
   * @param files DICOM files written
   * @param notices what of the reading's marks was not there, one sentence each
   */
  record Added(KeyTable keys, int files, List<String> notices) {}

  /** The study of the reading, as it was and as it is in the export. */
  private record Context(
      DeidentifyChoices choices, Path folder, KeyTable keys, UidMap uids, PatientKey patient) {}

  /** Reads a reading's file together with the study it is of. */
  Result<Original> read(Path file, Scan scan) {
    return parser
        .parse(file)
        .flatMap(document -> StudyOfReading.find(document.reading(), scan))
        .flatMap(found ->
            readings
                .read(file, found.study())
                .map(opened -> new Original(opened.state(), found.patient(), opened.notices())));
  }

  /**
   * Adds the reading, its marks, its report and its segmentations to a folder that holds the
   * images.
   */
  Result<Added> add(
      Original original, DeidentifyChoices choices, Path folder, KeyTable keys, UidMap uids) {
    PatientKey patient = keys.find(original.patient()).orElseThrow();
    return add(original.state(), new Context(choices, folder, keys, uids, patient))
        .map(added -> new Added(added.keys(), added.files(), original.notices()));
  }

  private Result<Added> add(ReadingState original, Context context) {
    PortableReading portable = ReadingExport.of(original, "reading");
    @Nullable String identity = identity(portable.reading().header().reader());
    KeyTable keys = identity == null ? context.keys() : context.keys().withReader(identity);
    Reading cleaned =
        new DeidentifiedReading(
                context.uids(),
                new ReadingDates(
                    context.choices().keep().contains(Keep.DATES_SHIFTED)
                        ? Optional.of(context.patient().shift())
                        : Optional.empty()),
                context.patient().pseudonym().name(),
                identity == null ? null : keys.readerName(identity),
                portable.maskFiles().keySet(),
                context.choices().keepTexts())
            .of(portable.reading());
    return saved(cleaned, portable.maskFiles(), context.folder())
        .flatMap(file -> objects(file, cleaned, context))
        .map(files -> new Added(keys, files, List.of()));
  }

  private static @Nullable String identity(Reader reader) {
    return Objects.requireNonNullElse(reader.id(), Objects.requireNonNullElse(reader.name(), ""))
            .isBlank()
        ? null
        : Objects.requireNonNullElse(reader.id(), reader.name());
  }

  private static Result<Path> saved(Reading reading, Map<String, byte[]> masks, Path folder) {
    List<NewFile> beside = new ArrayList<>();
    masks.forEach((name, bytes) -> beside.add(NewFile.of(folder.resolve(name), bytes)));
    String text = ReadingWriter.write(ReadingDocument.of(reading));
    return AtomicSave.save(NewFile.of(folder.resolve(NAME), text), beside);
  }

  /** The report and the segmentations, made of the exported images and nothing else. */
  private Result<Integer> objects(Path file, Reading cleaned, Context context) {
    return studies
        .open(List.of(context.folder()), Progress.NONE)
        .flatMap(scan -> StudyOfReading.find(cleaned, scan))
        .flatMap(found ->
            readings
                .read(file, found.study())
                .map(opened -> ReportRequest.of(opened.state(), found.patient(), found.study())))
        .flatMap(request ->
            new ObjectFormats(new PrepareObjects(codes, program, clock(cleaned)))
                .reportAndSegmentations(request))
        .flatMap(objects -> saved(objects, context.folder()))
        .fold(
            Result::success,
            failure ->
                Result.failure(
                    failure.reason(),
                    "The reading could not be put on the images of the export: "
                        + failure.message()));
  }

  private static Result<Integer> saved(List<NewFile> objects, Path folder) {
    for (NewFile object : objects) {
      if (AtomicSave.save(object.in(folder)) instanceof Result.Failed<Path>(Failure failure)) {
        return Result.failure(failure);
      }
    }
    return Result.success(objects.size());
  }

  /** Stands still at the day of the study, so that the same draft gives the same objects. */
  private static Clock clock(Reading reading) {
    String date = reading.header().study().studyDate();
    LocalDate day = date == null ? LocalDate.of(1900, 1, 1) : LocalDate.parse(date);
    return Clock.fixed(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
  }
}
