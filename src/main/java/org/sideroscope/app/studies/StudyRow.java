package org.sideroscope.app.studies;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Study;

/** One line of the list of studies. */
sealed interface StudyRow {

  record PatientRow(Patient patient) implements StudyRow {}

  record ExaminationRow(Patient patient, Study study) implements StudyRow {}

  record StackRow(Patient patient, Study study, ImageStack stack) implements StudyRow {}

  record DefectRow(Defect defect) implements StudyRow {}

  /** The lines of a scan: what is wrong with single files comes last. */
  static List<StudyRow> of(Scan scan) {
    List<StudyRow> rows = new ArrayList<>();
    for (Patient patient : scan.patients()) {
      rows.add(new PatientRow(patient));
      for (Study study : patient.studies()) {
        rows.add(new ExaminationRow(patient, study));
        study.stacks().forEach(stack -> rows.add(new StackRow(patient, study, stack)));
      }
    }
    scan.defects().forEach(defect -> rows.add(new DefectRow(defect)));
    return rows;
  }
}
