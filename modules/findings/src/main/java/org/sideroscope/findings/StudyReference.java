package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/**
 * The study that was read.
 *
 * @param studyDate ISO date, such as {@code 2026-05-01}
 */
public record StudyReference(
    @Nullable String studyInstanceUid,
    @Nullable String patientId,
    @Nullable String accessionNumber,
    @Nullable String studyDate) {

  public static final StudyReference NONE = new StudyReference(null, null, null, null);
}
