package org.sideroscope.dicom;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** Which examination it was, as the headers say; what is missing is empty. */
public record StudyFacts(
    String studyInstanceUid,
    Optional<LocalDate> date,
    Optional<LocalTime> time,
    String accessionNumber,
    String description,
    String id) {}
