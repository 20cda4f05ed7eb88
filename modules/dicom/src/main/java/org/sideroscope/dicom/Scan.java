package org.sideroscope.dicom;

import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.dicom.source.Source;

/**
 * What was found in folders and files.
 *
 * @param defects of files that are in no stack
 * @param others files that hold no image and belong to no study; nobody expects to see them
 * @param files looked at
 * @param images files that are in a stack
 */
public record Scan(
    List<Patient> patients, List<Defect> defects, List<Source> others, int files, int images) {

  public Scan {
    patients = List.copyOf(patients);
    defects = List.copyOf(defects);
    others = List.copyOf(others);
  }

  public Scan withPatients(List<Patient> next) {
    return new Scan(next, defects, others, files, images);
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
