package org.sideroscope.workstation.project;

import java.util.List;
import org.sideroscope.cohort.port.ProjectStudy;
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
   * @param blinded whether whoever sits there must not see whose study it is
   * @return a scan of this study alone, without facts of the patient where they are blinded.
   *     Failures name the study by its code, never by its place, which may tell of the patient
   */
  public Result<Scan> find(Seat seat, ProjectStudy study, boolean blinded, Progress progress) {
    return studies
        .open(List.of(seat.images(study)), progress)
        .fold(
            scan -> only(scan, study, blinded, seat.protocol().name()),
            failure ->
                Result.failure(
                    failure.reason() == FailureReason.CANCELLED ? failure : notFound(study)));
  }

  private static Result<Scan> only(
      Scan scan, ProjectStudy wanted, boolean blinded, String project) {
    for (Patient patient : scan.patients()) {
      for (Study study : patient.studies()) {
        if (study.facts().studyInstanceUid().equals(wanted.studyInstanceUid())) {
          return Result.success(
              blinded
                  ? BlindedScan.of(study, wanted.code(), project)
                  : scan.withPatients(List.of(patient.withStudies(List.of(study)))));
        }
      }
    }
    return Result.failure(notFound(wanted));
  }

  private static Failure notFound(ProjectStudy study) {
    return Failure.of(
        FailureReason.MISSING,
        "The images of "
            + study.code()
            + " are not where they were, or cannot be read; tell whoever keeps the project, or skip"
            + " it.");
  }
}
