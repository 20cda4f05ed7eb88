package org.sideroscope.dicom.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Fixture;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.LoadedStack;
import org.sideroscope.dicom.Scan;
import org.sideroscope.dicom.Severity;
import org.sideroscope.imaging.PatientPoint;

/**
 * Images of different patients are never shown as one series, and every stack concerned says so.
 */
class MixedPatientsTest {

  private static final String SERIES =
      "Files of this series name different patients: each patient's images are shown apart, and it"
          + " is not certain whose they are.";
  private static final String STUDY =
      "Files of this study name different patients: make sure whose images these are.";

  @TempDir Path folder;
  private int files;

  @Test
  void aSeriesOfTwoPatientsIsSplitAndBothPartsSaySo() {
    write(slice(0));
    write(slice(1));
    write(slice(2).set("PatientID", "P2").set("PatientName", "Other^One"));
    Scan scan = scan();
    assertEquals(List.of("Other, One: 1", "Test, Patient: 2"), patients(scan));
    assertEquals(List.of(SERIES, SERIES), sentences(scan));
  }

  @Test
  void aSeriesOfOnePatientInAStudyOfTwoSaysSo() {
    write(slice(0));
    write(
        slice(0)
            .set("SeriesInstanceUID", "1.2.3.8")
            .set("PatientID", "P2")
            .set("PatientName", "Other^One"));
    assertEquals(List.of(STUDY, STUDY), sentences(scan()));
  }

  @Test
  void oneNumberUnderTwoNamesStandsForTwoPatients() {
    write(slice(0));
    write(slice(1).set("PatientName", "Somebody^Else"));
    Scan scan = scan();
    assertEquals(List.of("Somebody, Else: 1", "Test, Patient: 1"), patients(scan));
    assertEquals(List.of(SERIES, SERIES), sentences(scan));
  }

  @Test
  void aNameThatIsWrittenOtherwiseIsNoOtherPatient() {
    write(slice(0).set("PatientName", "TEST^PATIENT^^Dr"));
    write(slice(1).set("PatientName", "Test, Patient"));
    write(slice(2).set("PatientName", "TEST"));
    Scan scan = scan();
    assertEquals(1, scan.patients().size());
    assertEquals(List.of(), sentences(scan));
  }

  @Test
  void relativesWithOneNumberAreToldApartByTheirBirthDates() {
    write(slice(0).set("PatientName", "Test^Anna").set("PatientBirthDate", "19500101"));
    write(slice(1).set("PatientName", "Test^Berta").set("PatientBirthDate", "19800101"));
    assertEquals(2, scan().patients().size());
  }

  @Test
  void filesThatLeaveThePatientOutBelongToTheOneTheOthersName() {
    write(slice(0).set("PatientID").set("PatientName"));
    write(slice(1).set("PatientID"));
    write(slice(2));
    Scan scan = scan();
    assertEquals(List.of("Test, Patient: 3"), patients(scan));
    assertEquals(List.of(), sentences(scan));
  }

  @Test
  void aPatientWhoseNameChangedBetweenStudiesIsOne() {
    write(slice(0));
    write(slice(0).set("StudyInstanceUID", "1.2.4").set("PatientName", "Married^Now"));
    Scan scan = scan();
    assertEquals(1, scan.patients().size());
    assertEquals(List.of(), sentences(scan));
  }

  @Test
  void withoutAStudyNothingIsMixed() {
    write(slice(0).without("StudyInstanceUID"));
    write(
        slice(0)
            .without("StudyInstanceUID")
            .set("SeriesInstanceUID", "1.2.3.8")
            .set("PatientID", "P2")
            .set("PatientName", "Other^One"));
    assertEquals(List.of(), sentences(scan()));
  }

  private static List<String> patients(Scan scan) {
    return scan.patients().stream()
        .map(patient ->
            "%s: %d"
                .formatted(
                    patient.facts().name().display(),
                    patient.studies().getFirst().stacks().getFirst().frames().size()))
        .toList();
  }

  private static List<String> sentences(Scan scan) {
    return scan.stacks().stream()
        .map(ImageStack::defects)
        .flatMap(List::stream)
        .filter(defect -> defect.kind() == DefectKind.MIXED_PATIENTS)
        .peek(defect -> assertEquals(Severity.ERROR, defect.severity()))
        .map(org.sideroscope.dicom.Defect::sentence)
        .toList();
  }

  private Scan scan() {
    return LoadedStack.scan(folder);
  }

  private static Fixture slice(int slice) {
    return Fixture.mr(2, 2).position(PatientPoint.of(0, 0, 2.0 * slice)).pixels(new int[4]);
  }

  private void write(Fixture fixture) {
    fixture.write(folder.resolve("image%03d.dcm".formatted(files++)));
  }
}
