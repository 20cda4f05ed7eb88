package org.sideroscope.dicom.deidentify;

/** What may stay beyond the basic profile: options of PS3.15 E.3 with their codes of CID 7050. */
public enum Keep {
  /**
   * Dates, all of a patient moved by the same number of days, and times as they are (Retain
   * Longitudinal Temporal Information with Modified Dates Option).
   */
  DATES_SHIFTED(
      "dates", "113107", "Retain Longitudinal Temporal Information Modified Dates Option"),
  /** Which machine it was (Retain Device Identity Option). */
  DEVICE("device", "113109", "Retain Device Identity Option"),
  /** Sex, age, size, weight and the like (Retain Patient Characteristics Option). */
  CHARACTERISTICS("characteristics", "113108", "Retain Patient Characteristics Option"),
  /**
   * Words of imaging in descriptions of studies, series and protocols (Clean Descriptors Option).
   */
  DESCRIPTORS("descriptors", "113105", "Clean Descriptors Option");

  private final String column;
  private final String code;
  private final String meaning;

  Keep(String column, String code, String meaning) {
    this.column = column;
    this.code = code;
    this.meaning = meaning;
  }

  /** Its name in the table of the standard. */
  String column() {
    return column;
  }

  MethodCode method() {
    return new MethodCode(code, meaning);
  }
}
