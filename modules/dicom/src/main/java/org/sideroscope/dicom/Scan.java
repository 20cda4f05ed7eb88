package org.sideroscope.dicom;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was found in folders and files.
 *
 * @param defects of files that are in no stack
 * @param files looked at
 * @param images files that are in a stack
 */
public record Scan(List<Patient> patients, List<Defect> defects, int files, int images) {

  public Scan {
    patients = List.copyOf(patients);
    defects = List.copyOf(defects);
  }

  public Scan withPatients(List<Patient> next) {
    return new Scan(next, defects, files, images);
  }

  /** All stacks of all studies. */
  public List<ImageStack> stacks() {
    return studies().flatMap(study -> study.stacks().stream()).toList();
  }

  /** What all studies hold beside images. */
  public List<StudyObject> objects() {
    return studies().flatMap(study -> study.objects().stream()).toList();
  }

  private Stream<Study> studies() {
    return patients.stream().flatMap(patient -> patient.studies().stream());
  }
}
