package org.sideroscope.workstation.deidentify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.deidentify.Deidentifier;
import org.sideroscope.dicom.deidentify.FileDeidentification;
import org.sideroscope.dicom.deidentify.Pseudonym;
import org.sideroscope.dicom.deidentify.Removals;
import org.sideroscope.dicom.deidentify.UidMap;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.readingformat.ReadingReader;
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
   * Reads and writes everything; blocks.
   *
   * @return {@code CONFLICT} for a folder that is not empty and for a key table in it; {@code
   *     MISSING} where nothing is left to write
   */
  public Result<Deidentified> write(DeidentifyRequest request, Progress progress) {
    return ExportFolder.refusal(request.folder(), request.key())
        .<Result<Deidentified>>map(Result::failure)
        .orElseGet(() ->
            studies
                .open(request.paths(), progress)
                .flatMap(scan ->
                    KeyTableFile.open(request.key())
                        .flatMap(file ->
                            keyed(file.table(), scan, request)
                                .flatMap(keys -> write(request, scan, file, keys, progress)))));
  }

  /** The key table with every patient in it. */
  private static Result<KeyTable> keyed(KeyTable table, Scan scan, DeidentifyRequest request) {
    if (request.pseudonym().isPresent() && scan.patients().size() > 1) {
      return Result.failure(
          FailureReason.INVALID,
          "There are %d patients here, and a pseudonym is for one; leave it out."
              .formatted(scan.patients().size()));
    }
    if (request.pseudonym().filter(name -> !Pseudonym.isName(name)).isPresent()) {
      return Result.failure(
          FailureReason.INVALID,
          "A pseudonym is made of letters from A to Z, digits, - and _, 32 of them at most.");
    }
    Result<KeyTable> all = Result.success(table);
    for (Patient patient : scan.patients()) {
      all = all.flatMap(keys -> keys.with(patient, request.pseudonym()));
    }
    return all;
  }

  private Result<Deidentified> write(
      DeidentifyRequest request, Scan scan, KeyTableFile file, KeyTable keys, Progress progress) {
    UidMap uids = new UidMap(keys.secret());
    Removals removals = new Removals();
    Deidentifier deidentifier = new Deidentifier(request.keep(), HarmlessTexts::isHarmless, program);
    try (ExportFolder folder = ExportFolder.beside(request.folder());
        FileDeidentification files =
            new FileDeidentification(deidentifier, uids, removals, request.doubtfulImages())) {
      return new ImagesOfExport(keys, files)
          .write(scan, folder.path(), progress)
          .flatMap(DeidentifyStudies::something)
          .flatMap(images ->
              reading(request, scan, folder.path(), keys, uids)
                  .flatMap(added ->
                      listed(removals, folder.path())
                          .flatMap(_ -> file.save(added.keys().withUids(uids.known())))
                          .flatMap(_ -> folder.moveIntoPlace())
                          .map(place -> told(place, images, added))));
    } catch (IOException e) {
      return Result.failure(DiskFailure.whenWriting(request.folder(), e));
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

  private Result<ReadingOfExport.Added> reading(
      DeidentifyRequest request, Scan scan, Path folder, KeyTable keys, UidMap uids) {
    return request
        .reading()
        .map(reading -> readings.add(reading, request, scan, folder, keys, uids))
        .orElseGet(() -> Result.success(new ReadingOfExport.Added(keys, 0, List.of())));
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
