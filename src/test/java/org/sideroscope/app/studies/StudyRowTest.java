package org.sideroscope.app.studies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.ObjectKind;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.PersonName;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.SeriesFacts;
import org.sideroscope.dicom.Severity;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.dicom.StudyObject;
import org.sideroscope.dicom.source.Source;

class StudyRowTest {

  private static final Source FILE = Source.file(Path.of("a.dcm"));

  @Test
  void objectsStandUnderTheirStudyThoseOfOneSortInOneLine() {
    StudyObject first = object(ObjectKind.OTHER, "1.1", "1");
    StudyObject report = object(ObjectKind.REPORT, "1.2", "2");
    StudyObject second = object(ObjectKind.OTHER, "1.1", "3");
    Patient patient = patient(first, report, second);
    Study study = patient.studies().getFirst();

    assertEquals(
        List.of(
            new StudyRow.PatientRow(patient),
            new StudyRow.ExaminationRow(study),
            new StudyRow.ObjectRow(patient, study, List.of(first, second)),
            new StudyRow.ObjectRow(patient, study, List.of(report))),
        StudyRow.of(new Scan(List.of(patient), List.of(), List.of(), 3, 0)));
  }

  @Test
  void filesWithProblemsComeLastUnderAHeadingThatCountsThem() {
    Defect defect = Defect.inFile(Severity.ERROR, DefectKind.BROKEN_FILE, FILE, "It ends early.");

    assertEquals(
        List.of(
            new StudyRow.FilesRow(2), new StudyRow.FileRow(defect), new StudyRow.FileRow(defect)),
        StudyRow.of(new Scan(List.of(), List.of(defect, defect), List.of(), 2, 0)));
  }

  private static Patient patient(StudyObject... objects) {
    StudyFacts study = new StudyFacts("1.2.3", Optional.empty(), Optional.empty(), "", "", "");
    return new Patient(
        new PatientFacts("1", PersonName.parse("A"), "", Optional.empty()),
        List.of(new Study(study, List.of(), List.of(objects))));
  }

  private static StudyObject object(ObjectKind kind, String seriesUid, String instanceUid) {
    SeriesFacts series =
        new SeriesFacts(seriesUid, OptionalInt.of(1), "", "", "RTPLAN", "", "", "", "");
    return new StudyObject(kind, series, "1.2", instanceUid, FILE);
  }
}
