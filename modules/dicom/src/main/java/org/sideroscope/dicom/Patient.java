package org.sideroscope.dicom;

import java.util.List;

/** A patient with the studies that were found, oldest first. */
public record Patient(PatientFacts facts, List<Study> studies) {

  public Patient {
    studies = List.copyOf(studies);
  }

  public Patient withStudies(List<Study> next) {
    return new Patient(facts, next);
  }
}
