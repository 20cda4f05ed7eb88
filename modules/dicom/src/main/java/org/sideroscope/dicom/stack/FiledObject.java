package org.sideroscope.dicom.stack;

import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.dicom.StudyObject;

/** An object with the patient and the study it belongs to. */
public record FiledObject(PatientFacts patient, StudyFacts study, StudyObject object) {}
