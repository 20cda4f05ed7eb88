package org.sideroscope.workstation.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;
import org.sideroscope.findings.Reading;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** The study that a reading is of, with the patient it is of. */
public record StudyOfReading(Patient patient, Study study) {

  /** The study that the reading names; if it names none, the only one there is. */
  public static Result<StudyOfReading> find(Reading reading, Scan scan) {
    @Nullable String uid = reading.header().study().studyInstanceUid();
    List<StudyOfReading> all =
        scan.patients().stream()
            .flatMap(patient ->
                patient.studies().stream().map(study -> new StudyOfReading(patient, study)))
            .toList();
    Optional<StudyOfReading> named =
        all.stream()
            .filter(found -> found.study().facts().studyInstanceUid().equals(uid))
            .findFirst();
    if (named.isPresent()) {
      return Result.success(named.get());
    }
    if (uid == null && all.size() == 1) {
      return Result.success(all.getFirst());
    }
    return Result.failure(
        FailureReason.MISSING,
        uid == null
            ? "The reading does not say which study it is of, and there are several; give the"
                + " folder of one."
            : "The study of this reading is not among the images given.");
  }
}
