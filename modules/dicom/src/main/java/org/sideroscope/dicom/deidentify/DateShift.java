package org.sideroscope.dicom.deidentify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/**
 * By how many days all dates of a patient are moved.
 *
 * @param days negative into the past
 */
public record DateShift(int days) {

  private static final DateTimeFormatter BASIC =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final int DATE = 8;

  public LocalDate of(LocalDate date) {
    return date.plusDays(days);
  }

  /**
   * A date, or a date with a time behind it (PS3.5 6.2: DA, DT), moved; a time alone, and an offset
   * from universal time, is left.
   *
   * @return empty if it is no date, or one without its day
   */
  Optional<String> of(String vr, String text) {
    String plain = text.strip();
    return switch (vr) {
      case "DA" -> moved(plain.replace(".", "")).filter(date -> date.length() == DATE);
      case "DT" -> moved(plain);
      default -> Optional.of(plain);
    };
  }

  private Optional<String> moved(String text) {
    if (!text.matches("\\d{8}.*")) {
      return Optional.empty();
    }
    try {
      LocalDate date = LocalDate.parse(text.substring(0, DATE), BASIC);
      return Optional.of(of(date).format(BASIC) + text.substring(DATE));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
