package org.sideroscope.workstation.hanging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sideroscope.dicom.PatientFacts;
import org.sideroscope.dicom.PersonName;

class SamePatientTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      emptyValue = "",
      value = {
        "7, Roe^Jane, 1950-01-02, 7, ROE^JANE, 1950-01-02, ''",
        "7, Müller^Jörg, 1950-01-02, 7, MULLER^JORG, -, ''",
        "7, Roe^Jane, 1950-01-02, 7, '', -, ''",
        "7, Roe^Jane, 1950-01-02, 8, Roe^Jane, 1950-01-02, the patient ID is another",
        "7, Roe^Jane, 1950-01-02, 7, Roe^John, 1950-01-02, the name is another",
        "7, Roe^Jane, 1950-01-02, 7, Roe^Jane, 1951-01-02, the birth date is another",
        "'', Roe^Jane, 1950-01-02, 8, Roe^Jane, 1950-01-02, ''",
        "'', Roe^Jane, 1950-01-02, '', Roe^Jane, -,"
            + " 'without a patient ID, name and birth date must both be there'",
        "'', '', -, '', '', -, 'without a patient ID, name and birth date must both be there'",
      })
  void whatIsCompared(
      String id,
      String name,
      @Nullable String born,
      String otherId,
      String otherName,
      @Nullable String otherBorn,
      String difference) {
    assertEquals(
        Optional.of(difference).filter(text -> !text.isEmpty()),
        SamePatient.difference(patient(id, name, born), patient(otherId, otherName, otherBorn)));
    assertEquals(
        Optional.of(difference).filter(text -> !text.isEmpty()),
        SamePatient.difference(patient(otherId, otherName, otherBorn), patient(id, name, born)));
  }

  private static PatientFacts patient(String id, String name, @Nullable String born) {
    return new PatientFacts(
        id, PersonName.parse(name), "F", Optional.ofNullable(born).map(LocalDate::parse));
  }
}
