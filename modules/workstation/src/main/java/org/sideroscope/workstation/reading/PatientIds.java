package org.sideroscope.workstation.reading;

import java.util.Optional;
import org.sideroscope.findings.StudyReference;

/** Whose studies are, as far as readings say: they name a patient by ID alone. */
final class PatientIds {

  private PatientIds() {}

  /** True where both name a patient, and the same. */
  static boolean areSame(StudyReference one, StudyReference other) {
    return of(one).isPresent() && of(one).equals(of(other));
  }

  /** True where both name a patient, and not the same. */
  static boolean differ(StudyReference one, StudyReference other) {
    return of(one).isPresent() && of(other).isPresent() && !of(one).equals(of(other));
  }

  private static Optional<String> of(StudyReference study) {
    return Optional.ofNullable(study.patientId()).map(String::strip).filter(id -> !id.isEmpty());
  }
}
