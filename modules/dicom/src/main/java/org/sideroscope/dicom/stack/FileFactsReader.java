package org.sideroscope.dicom.stack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.PersonName;
import org.sideroscope.dicom.SeriesFacts;
import org.sideroscope.dicom.StudyFacts;
import org.sideroscope.dicom.header.Header;
import org.sideroscope.dicom.header.Tag;

/** Takes the facts on patient, study and series from a header. */
final class FileFactsReader {

  private FileFactsReader() {}

  static PatientFacts patient(Header header) {
    return new PatientFacts(
        header.text(Tag.PATIENT_ID),
        PersonName.parse(header.text(Tag.PATIENT_NAME)),
        header.text(Tag.PATIENT_SEX),
        date(header.text(Tag.PATIENT_BIRTH_DATE)));
  }

  static StudyFacts study(Header header) {
    return new StudyFacts(
        header.text(Tag.STUDY_INSTANCE_UID),
        date(header.text(Tag.STUDY_DATE)),
        time(header.text(Tag.STUDY_TIME)),
        header.text(Tag.ACCESSION_NUMBER),
        header.text(Tag.STUDY_DESCRIPTION),
        header.text(Tag.STUDY_ID));
  }

  static SeriesFacts series(Header header) {
    return new SeriesFacts(
        header.text(Tag.SERIES_INSTANCE_UID),
        header.integer(Tag.SERIES_NUMBER),
        header.text(Tag.SERIES_DESCRIPTION),
        header.text(Tag.PROTOCOL_NAME),
        header.text(Tag.MODALITY),
        header.text(Tag.MANUFACTURER),
        header.text(Tag.MANUFACTURER_MODEL_NAME),
        header.text(Tag.BODY_PART_EXAMINED),
        header.text(Tag.FRAME_OF_REFERENCE_UID));
  }

  /** DA, or with the points of the old standard. */
  private static Optional<LocalDate> date(String text) {
    try {
      String digits = text.replace(".", "");
      return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** TM: two to six digits and a fraction, or with the colons of the old standard. */
  private static Optional<LocalTime> time(String text) {
    String digits = text.replace(":", "").replaceAll("\\..*", "");
    if (!digits.matches("\\d{2}(\\d{2}){0,2}")) {
      return Optional.empty();
    }
    try {
      String padded = (digits + "0000").substring(0, 6);
      return Optional.of(LocalTime.parse(padded, DateTimeFormatter.ofPattern("HHmmss")));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
