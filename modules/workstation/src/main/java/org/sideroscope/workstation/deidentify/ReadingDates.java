package org.sideroscope.workstation.deidentify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sideroscope.dicom.deidentify.DateShift;

/**
 * The dates of a reading in the export.
 *
 * @param shift empty where dates are not kept
 */
record ReadingDates(Optional<DateShift> shift) {

  private static final int MIDSUMMER = 7;
  private static final int DATE = "2001-02-03".length();

  /** An ISO date; null if there is none, or it is none. */
  @Nullable String date(@Nullable String iso) {
    if (iso == null || shift.isEmpty()) {
      return null;
    }
    try {
      return shift.get().of(LocalDate.parse(iso)).toString();
    } catch (DateTimeException _) {
      return null;
    }
  }

  /** An ISO date and time; null if there is none, or it is none. */
  @Nullable String moment(@Nullable String iso) {
    if (iso == null || !iso.matches("[-\\d]{10}(T[\\d:.]+([+-][\\d:]+|Z)?)?")) {
      return null;
    }
    String date = date(iso.substring(0, DATE));
    return date == null ? null : date + iso.substring(DATE);
  }

  /** The year into which the middle of a year is moved; it may be one off what the days say. */
  @Nullable Integer year(@Nullable Integer year) {
    return year == null || shift.isEmpty()
        ? null
        : Integer.valueOf(shift.get().of(LocalDate.of(year, MIDSUMMER, 1)).getYear());
  }
}
