package org.sideroscope.reporting.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose study was read, as the images say. Text is as it shall be printed, and empty where the
 * images say nothing; dates are null there.
 *
 * @param name the patient's name in reading order
 * @param sex as the images have it: {@code M}, {@code F}, {@code O} or empty
 * @param description the study's description
 */
public record PatientAndStudy(
    String name,
    String patientId,
    @Nullable LocalDate birthDate,
    String sex,
    @Nullable LocalDate studyDate,
    String accessionNumber,
    String description,
    String institution,
    String studyInstanceUid) {

  /** Nothing known. */
  public static final PatientAndStudy UNKNOWN =
      new PatientAndStudy("", "", null, "", null, "", "", "", "");
}
