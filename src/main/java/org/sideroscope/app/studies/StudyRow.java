package org.sideroscope.app.studies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.ObjectKind;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.SeriesFacts;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyObject;

/** One line of the list of studies. */
sealed interface StudyRow {

  record PatientRow(Patient patient) implements StudyRow {}

  record ExaminationRow(Study study) implements StudyRow {}

  record StackRow(Patient patient, Study study, ImageStack stack) implements StudyRow {}

  /** Objects of one sort in one series; at least one. */
  record ObjectRow(Patient patient, Study study, List<StudyObject> objects) implements StudyRow {

    StudyObject first() {
      return objects.getFirst();
    }
  }

  /** Above the files in which something is wrong. */
  record FilesRow(int count) implements StudyRow {}

  record FileRow(Defect defect) implements StudyRow {}

  /**
   * The lines of a scan: what is wrong with single files comes last. A segmentation stands there as
   * the object that it is, and not as if it were images.
   */
  static List<StudyRow> of(Scan scan) {
    List<StudyRow> rows = new ArrayList<>();
    for (Patient patient : scan.patients()) {
      rows.add(new PatientRow(patient));
      for (Study study : patient.studies()) {
        rows.add(new ExaminationRow(study));
        study.stacks().stream()
            .filter(stack -> !stack.isSegmentation())
            .forEach(stack -> rows.add(new StackRow(patient, study, stack)));
        rows.addAll(objects(patient, study));
      }
    }
    if (!scan.defects().isEmpty()) {
      rows.add(new FilesRow(scan.defects().size()));
      scan.defects().forEach(defect -> rows.add(new FileRow(defect)));
    }
    return rows;
  }

  private static List<StudyRow> objects(Patient patient, Study study) {
    record Sort(ObjectKind kind, SeriesFacts series) {}
    Map<Sort, List<StudyObject>> bySort =
        study.objects().stream()
            .collect(
                Collectors.groupingBy(
                    object -> new Sort(object.kind(), object.series()),
                    LinkedHashMap::new,
                    Collectors.toUnmodifiableList()));
    return bySort.values().stream()
        .<StudyRow>map(objects -> new ObjectRow(patient, study, objects))
        .toList();
  }
}
