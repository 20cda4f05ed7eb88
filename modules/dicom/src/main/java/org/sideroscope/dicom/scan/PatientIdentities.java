package org.sideroscope.dicom.scan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sideroscope.dicom.PatientFacts;

/**
 * Decides which files are of one patient. Within a study, files that leave the patient out belong
 * to the one whom others name, and one ID under two names stands for two patients; a study that
 * holds several patients is known as mixed.
 */
final class PatientIdentities {

  private final Map<String, List<PatientFacts>> patientsOfStudy = new HashMap<>();

  /** Takes note of what a file says; the order of files decides only between equals. */
  void add(String studyUid, PatientFacts facts) {
    if (studyUid.isEmpty()) {
      return; // files without a study have nothing in common
    }
    List<PatientFacts> patients =
        patientsOfStudy.computeIfAbsent(studyUid, uid -> new ArrayList<>());
    if (patients.contains(facts)) {
      return;
    }
    Optional<PatientFacts> same = sameIn(patients, facts);
    if (same.isEmpty()) {
      patients.add(facts);
    } else if (same.get().id().isEmpty() && !facts.id().isEmpty()) {
      patients.set(patients.indexOf(same.get()), facts);
    }
  }

  /** Whose file it is; what {@link #add} was told of all files must be complete. */
  PatientFacts patientOf(String studyUid, PatientFacts facts) {
    List<PatientFacts> patients = patientsOfStudy.getOrDefault(studyUid, List.of());
    return patients.contains(facts) ? facts : sameIn(patients, facts).orElse(facts);
  }

  /** Whether the files of a study name different patients. */
  boolean isMixed(String studyUid) {
    return patientsOfStudy.getOrDefault(studyUid, List.of()).size() > 1;
  }

  /**
   * What tells patients apart between studies: the ID where there is one, and with the name where
   * the ID does not tell; two patients without any differ by name and birth date.
   */
  Object keyOf(String studyUid, PatientFacts patient) {
    if (patient.id().isEmpty()) {
      return List.of(patient.name(), patient.birthDate());
    }
    boolean shared =
        patientsOfStudy.getOrDefault(studyUid, List.of()).stream()
            .anyMatch(other -> !other.equals(patient) && other.id().equals(patient.id()));
    return shared ? List.of(patient.id(), patient.name().words()) : patient.id();
  }

  private static Optional<PatientFacts> sameIn(List<PatientFacts> patients, PatientFacts facts) {
    return patients.stream().filter(patient -> isSame(patient, facts)).findFirst();
  }

  private static boolean isSame(PatientFacts one, PatientFacts other) {
    boolean bothIdentified = !one.id().isEmpty() && !other.id().isEmpty();
    return bothIdentified
        ? one.id().equals(other.id()) && !contradict(one, other)
        : !contradict(one, other);
  }

  /** Names without a common word, or different names with different birth dates. */
  private static boolean contradict(PatientFacts one, PatientFacts other) {
    Set<String> words = one.name().words();
    Set<String> otherWords = other.name().words();
    if (words.isEmpty() || otherWords.isEmpty() || words.equals(otherWords)) {
      return false;
    }
    Set<String> common = new HashSet<>(words);
    common.retainAll(otherWords);
    boolean born =
        one.birthDate().isPresent()
            && other.birthDate().isPresent()
            && !one.birthDate().equals(other.birthDate());
    return common.isEmpty() || born;
  }
}
