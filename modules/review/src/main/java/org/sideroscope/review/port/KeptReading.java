package org.sideroscope.review.port;

import org.sideroscope.findings.StudyReference;

/** A reading that is kept, with the study it is of as its reader first opened it. */
public record KeptReading(ReadingKey key, StudyReference study) {}
