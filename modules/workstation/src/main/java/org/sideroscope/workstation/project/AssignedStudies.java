package org.sideroscope.workstation.project;

import java.nio.file.Path;
import java.util.List;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.studies.OpenStudies;

/** Finds the images of an assigned reading, and of nothing else that lies beside them. */
public final class AssignedStudies {

  private final OpenStudies studies;

  public AssignedStudies(OpenStudies studies) {
    this.studies = studies;
  }

  /**
   * Reads headers; blocks.
   *
   * @param images where the study lies
   * @return a scan of this study alone, without facts of the patient where the reader is blinded.
   *     Failures name the study by its code, never by its place, which may tell of the patient
   */
  public Result<Scan> find(Path images, Worklist.Item item, String project, Progress progress) {
    return studies
        .open(List.of(images), progress)
        .fold(
            scan -> only(scan, item, project),
            failure ->
                Result.failure(
                    failure.reason() == FailureReason.CANCELLED ? failure : notFound(item)));
  }

  private static Result<Scan> only(Scan scan, Worklist.Item item, String project) {
    for (Patient patient : scan.patients()) {
      for (Study study : patient.studies()) {
        if (study.facts().studyInstanceUid().equals(item.study().studyInstanceUid())) {
          return Result.success(
              item.blinded()
                  ? BlindedScan.of(study, item.code(), project)
                  : scan.withPatients(List.of(patient.withStudies(List.of(study)))));
        }
      }
    }
    return Result.failure(notFound(item));
  }

  private static Failure notFound(Worklist.Item item) {
    return Failure.of(
        FailureReason.MISSING,
        "The images of "
            + item.code()
            + " are not where they were, or cannot be read; tell whoever keeps the project, or skip"
            + " it.");
  }
}
