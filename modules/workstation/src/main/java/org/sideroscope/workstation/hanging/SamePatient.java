package org.sideroscope.workstation.hanging;

import java.util.Optional;
import java.util.Set;
import org.sideroscope.dicom.PatientFacts;

/**
 * Whether two studies may hang side by side. The patient ID must be the same, and nothing else that
 * both name may differ: an ID alone is given twice between hospitals, a name alone to many. Where
 * an ID is missing, name and birth date must both be there and the same.
 */
public final class SamePatient {

  private SamePatient() {}

  /** What tells two patients apart, as the rest of a sentence; empty if they are the same one. */
  public static Optional<String> difference(PatientFacts one, PatientFacts other) {
    Set<String> name = one.name().words();
    Set<String> otherName = other.name().words();
    boolean named = !name.isEmpty() && !otherName.isEmpty();
    boolean born = one.birthDate().isPresent() && other.birthDate().isPresent();
    boolean identified = !one.id().isBlank() && !other.id().isBlank();
    if (identified && !one.id().strip().equals(other.id().strip())) {
      return Optional.of("the patient ID is another");
    }
    if (named && !name.equals(otherName)) {
      return Optional.of("the name is another");
    }
    if (born && !one.birthDate().equals(other.birthDate())) {
      return Optional.of("the birth date is another");
    }
    if (!identified && !(named && born)) {
      return Optional.of("without a patient ID, name and birth date must both be there");
    }
    return Optional.empty();
  }
}
