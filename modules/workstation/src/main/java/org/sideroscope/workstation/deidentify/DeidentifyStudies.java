package org.sideroscope.workstation.deidentify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.deidentify.Deidentifier;
import org.sideroscope.dicom.deidentify.FileDeidentification;
import org.sideroscope.dicom.deidentify.Pseudonym;
import org.sideroscope.dicom.deidentify.Removals;
import org.sideroscope.dicom.deidentify.UidMap;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingReader;
import org.sideroscope.review.reading.ReadingState;
import org.sideroscope.workstation.files.AtomicSave;
import org.sideroscope.workstation.files.DiskFailure;
import org.sideroscope.workstation.files.NewFile;
import org.sideroscope.workstation.reading.OpenReadingFile;
import org.sideroscope.workstation.studies.OpenStudies;

/**
 * Writes a de-identified copy of studies, with the reading of one of them as SR and SEG. The folder
 * appears when all of it is written; before, the key table is safe.
 */
public final class DeidentifyStudies {

  private final OpenStudies studies;
  private final ReadingOfExport readings;
  private final String program;

  private DeidentifyStudies(OpenStudies studies, ReadingOfExport readings, String program) {
    this.studies = studies;
    this.readings = readings;
    this.program = program;
  }

  /**
   * @param program name and version of the program
   */
  public static DeidentifyStudies of(
      OpenStudies studies,
      OpenReadingFile readings,
      ReadingReader parser,
      Codes codes,
      String program) {
    return new DeidentifyStudies(
        studies, new ReadingOfExport(studies, readings, parser, codes, program), program);
  }

  /**
   * De-identifies everything that lies in paths; blocks.
   *
   * @param reading the reading of one of the studies, if one goes along
   * @return {@code CONFLICT} for a folder that is not empty and for a key table in it; {@code
   *     MISSING} where nothing is left to write
   */
  public Result<Deidentified> write(
      List<Path> paths, Optional<Path> reading, DeidentifyChoices choices, Progress progress) {
    return refusal(choices)
        .<Result<Deidentified>>map(Result::failure)
        .orElseGet(() ->
            studies
                .open(paths, progress)
                .flatMap(scan ->
                    reading
                        .map(file -> readings.read(file, scan).map(Optional::of))
                        .orElseGet(() -> Result.success(Optional.empty()))
                        .flatMap(
                            original -> write(new Subject(scan, original), choices, progress))));
  }

  /**
   * De-identifies a study that is open; blocks.
   *
   * @param reading as it stands, if it goes along
   * @see #write(List, Optional, DeidentifyChoices, Progress)
   */
  public Result<Deidentified> write(
      Patient patient,
      Study study,
      Optional<ReadingState> reading,
      DeidentifyChoices choices,
      Progress progress) {
    Patient only = patient.withStudies(List.of(study));
    Scan scan = new Scan(List.of(only), List.of(), List.of(), 0, 0);
    return refusal(choices)
        .<Result<Deidentified>>map(Result::failure)
        .orElseGet(() ->
            write(
                new Subject(
                    scan,
                    reading.map(state -> new ReadingOfExport.Original(state, only, List.of()))),
                choices,
                progress));
  }

  /** What is de-identified. */
  private record Subject(Scan scan, Optional<ReadingOfExport.Original> reading) {}

  private static Optional<Failure> refusal(DeidentifyChoices choices) {
    return choices.pseudonym().filter(name -> !Pseudonym.isName(name)).isPresent()
        ? Optional.of(
            Failure.of(
                FailureReason.INVALID,
                "A pseudonym is made of letters from A to Z, digits, - and _, 32 of them at"
                    + " most."))
        : ExportFolder.refusal(choices.folder(), choices.key());
  }

  private Result<Deidentified> write(
      Subject subject, DeidentifyChoices choices, Progress progress) {
    return KeyTableFile.open(choices.key())
        .flatMap(file ->
            keyed(file.table(), subject.scan(), choices.pseudonym())
                .flatMap(keys -> write(subject, choices, file, keys, progress)));
  }

  /** The key table with every patient in it. */
  private static Result<KeyTable> keyed(KeyTable table, Scan scan, Optional<String> pseudonym) {
    if (pseudonym.isPresent() && scan.patients().size() > 1) {
      return Result.failure(
          FailureReason.INVALID,
          "There are %d patients here, and a pseudonym is for one; leave it out."
              .formatted(scan.patients().size()));
    }
    Result<KeyTable> all = Result.success(table);
    for (Patient patient : scan.patients()) {
      all = all.flatMap(keys -> keys.with(patient, pseudonym));
    }
    return all;
  }

  private Result<Deidentified> write(
      Subject subject,
      DeidentifyChoices choices,
      KeyTableFile file,
      KeyTable keys,
      Progress progress) {
    UidMap uids = new UidMap(keys.secret());
    Removals removals = new Removals();
    Deidentifier deidentifier =
        new Deidentifier(choices.keep(), HarmlessTexts::isHarmless, program);
    try (ExportFolder folder = ExportFolder.beside(choices.folder());
        FileDeidentification files =
            new FileDeidentification(deidentifier, uids, removals, choices.doubtfulImages())) {
      return new ImagesOfExport(keys, files)
          .write(subject.scan(), folder.path(), progress)
          .flatMap(DeidentifyStudies::something)
          .flatMap(images ->
              subject
                  .reading()
                  .map(reading -> readings.add(reading, choices, folder.path(), keys, uids))
                  .orElseGet(() -> Result.success(new ReadingOfExport.Added(keys, 0, List.of())))
                  .flatMap(added ->
                      listed(removals, folder.path())
                          .flatMap(_ -> file.save(added.keys().withUids(uids.known())))
                          .flatMap(_ -> folder.moveIntoPlace())
                          .map(place -> told(place, images, added))));
    } catch (IOException e) {
      return Result.failure(DiskFailure.whenWriting(choices.folder(), e));
    }
  }

  private static Result<ImagesOfExport.Written> something(ImagesOfExport.Written images) {
    if (images.files() > 0) {
      return Result.success(images);
    }
    return Result.failure(
        FailureReason.MISSING,
        "Nothing was written, because no file may leave as it is. The first one: "
            + images.leftOut().stream()
                .findFirst()
                .map(Deidentified.Named::describe)
                .orElse("there is none."));
  }

  private static Result<Path> listed(Removals removals, Path folder) {
    return AtomicSave.save(
        NewFile.of(folder.resolve(RemovedList.NAME), RemovedList.text(removals.lines())));
  }

  private static Deidentified told(
      Path folder, ImagesOfExport.Written images, ReadingOfExport.Added added) {
    List<String> notices = new ArrayList<>(added.notices());
    notices.add(
        "A face can be recognised in a scan of the whole head: nothing was cut from the pixels.");
    return new Deidentified(
        folder, images.files() + added.files(), images.leftOut(), images.doubtful(), notices);
  }
}
