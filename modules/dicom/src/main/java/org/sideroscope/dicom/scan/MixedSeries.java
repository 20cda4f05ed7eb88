package org.sideroscope.dicom.scan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Severity;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.dicom.stack.ImageFile;
import org.sideroscope.dicom.stack.ImageFrame;

/** Names the stacks of studies and series whose files are of different patients. */
final class MixedSeries {

  private static final Defect SERIES =
      Defect.of(
          Severity.ERROR,
          DefectKind.MIXED_PATIENTS,
          "Files of this series name different patients: each patient's images are shown apart, and"
              + " it is not certain whose they are.");

  private static final Defect STUDY =
      Defect.of(
          Severity.ERROR,
          DefectKind.MIXED_PATIENTS,
          "Files of this study name different patients: make sure whose images these are.");

  private final PatientIdentities identities;
  private final Map<String, Set<Object>> patientsOfSeries;

  private MixedSeries(PatientIdentities identities, Map<String, Set<Object>> patientsOfSeries) {
    this.identities = identities;
    this.patientsOfSeries = patientsOfSeries;
  }

  static MixedSeries of(List<ImageFrame> frames, PatientIdentities identities) {
    Map<String, Set<Object>> patients = new HashMap<>();
    for (ImageFrame frame : frames) {
      ImageFile file = frame.file();
      String series = file.series().seriesInstanceUid();
      if (!series.isEmpty()) {
        patients.computeIfAbsent(series, uid -> new HashSet<>()).add(patientKey(file, identities));
      }
    }
    return new MixedSeries(identities, patients);
  }

  private static Object patientKey(ImageFile file, PatientIdentities identities) {
    String study = file.study().studyInstanceUid();
    return identities.keyOf(study, identities.patientOf(study, file.patient()));
  }

  /** The stacks of one patient's part of a study, with the defect where it is mixed. */
  List<ImageStack> named(StudyFacts study, List<ImageStack> stacks) {
    boolean mixedStudy = identities.isMixed(study.studyInstanceUid());
    return stacks.stream().map(stack -> named(mixedStudy, stack)).toList();
  }

  private ImageStack named(boolean mixedStudy, ImageStack stack) {
    if (patientsOfSeries.getOrDefault(stack.series().seriesInstanceUid(), Set.of()).size() > 1) {
      return stack.withDefects(List.of(SERIES));
    }
    return mixedStudy ? stack.withDefects(List.of(STUDY)) : stack;
  }
}
