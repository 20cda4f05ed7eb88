package org.sideroscope.dicom;

import org.sideroscope.dicom.source.Source;

/**
 * An object of a study that is no image of the patient, such as a report; it is listed, not read.
 *
 * @param file where it lies
 */
public record StudyObject(
    ObjectKind kind, SeriesFacts series, String sopClassUid, String sopInstanceUid, Source file) {}
