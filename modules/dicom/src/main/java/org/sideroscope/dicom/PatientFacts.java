package org.sideroscope.dicom;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who was examined, as the headers say; what is missing is empty.
 *
 * @param sex {@code M}, {@code F}, {@code O} or empty
 */
public record PatientFacts(String id, PersonName name, String sex, Optional<LocalDate> birthDate) {}
