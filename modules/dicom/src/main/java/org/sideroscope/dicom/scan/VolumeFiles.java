package org.sideroscope.dicom.scan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.dicom.ImageStack;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.PersonName;
import org.sideroscope.dicom.Study;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.dicom.nifti.NiftiIdentity;

/**
 * Files that name no patient and no study, gathered by folder: those that lie together are taken
 * for one study of an unknown patient. Its identifier follows from what the files hold, so that no
 * reading is ever found again for other images.
 */
final class VolumeFiles {

  private static final PatientFacts UNKNOWN =
      new PatientFacts("", PersonName.parse(""), "", Optional.empty());

  private final Map<String, List<ImageStack>> byFolder = new LinkedHashMap<>();

  void add(FileOutcome.Volumes file) {
    byFolder
        .computeIfAbsent(file.source().folder(), folder -> new ArrayList<>())
        .addAll(file.stacks());
  }

  /** One patient for each folder, since nothing says that two folders are of the same. */
  List<Patient> patients() {
    return byFolder.values().stream()
        .map(stacks -> new Patient(UNKNOWN, List.of(study(stacks))))
        .toList();
  }

  private static Study study(List<ImageStack> stacks) {
    List<String> uids =
        stacks.stream().map(stack -> stack.series().seriesInstanceUid()).distinct().toList();
    StudyFacts facts =
        new StudyFacts(
            NiftiIdentity.ofAll(uids), Optional.empty(), Optional.empty(), "", "NIfTI files", "");
    return new Study(facts, stacks, List.of());
  }
}
