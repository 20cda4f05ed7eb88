package org.sideroscope.dicom.scan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.stack.ImageFile;
import org.sideroscope.dicom.stack.ImageFrame;
import org.sideroscope.dicom.stack.StackBuilder;

/** Gathers frames by patient and study. */
final class PatientGrouping {

  private static final Comparator<Study> OLDEST_FIRST =
      Comparator.comparing((Study study) -> study.facts().date().orElse(LocalDate.MAX))
          .thenComparing(study -> study.facts().time().orElse(LocalTime.MAX))
          .thenComparing(study -> study.facts().studyInstanceUid());

  private PatientGrouping() {}

  static List<Patient> of(List<ImageFrame> frames) {
    Map<Object, List<ImageFrame>> byPatient = new LinkedHashMap<>();
    for (ImageFrame frame : frames) {
      byPatient.computeIfAbsent(identity(frame.file()), key -> new ArrayList<>()).add(frame);
    }
    return byPatient.values().stream()
        .map(PatientGrouping::patient)
        .sorted(
            Comparator.comparing((Patient patient) -> patient.facts().name().alphabetic())
                .thenComparing(patient -> patient.facts().id()))
        .toList();
  }

  /** The patient ID where there is one; two patients without any differ by name and birth date. */
  private static Object identity(ImageFile file) {
    PatientFacts facts = file.patient();
    return facts.id().isEmpty() ? List.of(facts.name(), facts.birthDate()) : facts.id();
  }

  private static Patient patient(List<ImageFrame> frames) {
    Map<String, List<ImageFrame>> byStudy = new LinkedHashMap<>();
    for (ImageFrame frame : frames) {
      byStudy
          .computeIfAbsent(frame.file().study().studyInstanceUid(), key -> new ArrayList<>())
          .add(frame);
    }
    List<Study> studies =
        byStudy.values().stream().map(PatientGrouping::study).sorted(OLDEST_FIRST).toList();
    return new Patient(frames.getFirst().file().patient(), studies);
  }

  private static Study study(List<ImageFrame> frames) {
    return new Study(frames.getFirst().file().study(), new StackBuilder().build(frames));
  }
}
