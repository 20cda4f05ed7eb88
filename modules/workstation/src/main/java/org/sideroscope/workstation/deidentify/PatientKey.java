package org.sideroscope.workstation.deidentify;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.PersonName;
import org.sideroscope.dicom.deidentify.DateShift;
import org.sideroscope.dicom.deidentify.Pseudonym;
import org.sideroscope.workstation.hanging.SamePatient;

/**
 * Who a patient of the export is: a line of the key table.
 *
 * @param id, name, born as the headers had them first
 * @param studies the Study Instance UIDs that were exported, as the headers have them
 */
record PatientKey(
    Pseudonym pseudonym,
    String id,
    String name,
    Optional<LocalDate> born,
    SortedSet<String> studies) {

  PatientKey {
    studies = new TreeSet<>(studies);
  }

  /** By what the program tells patients apart everywhere, or by a study that is known. */
  boolean isOf(Patient patient) {
    PatientFacts facts = new PatientFacts(id, PersonName.parse(name), "", born);
    return SamePatient.difference(facts, patient.facts()).isEmpty()
        || patient.studies().stream()
            .anyMatch(study -> studies.contains(study.facts().studyInstanceUid()));
  }

  PatientKey withStudiesOf(Patient patient) {
    SortedSet<String> all = new TreeSet<>(studies);
    patient.studies().forEach(study -> all.add(study.facts().studyInstanceUid()));
    return new PatientKey(pseudonym, id, name, born, all);
  }

  DateShift shift() {
    return pseudonym.shift();
  }
}
