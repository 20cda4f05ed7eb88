package org.sideroscope.workstation.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sideroscope.dicom.Patient;
import org.sideroscope.dicom.PersonName;
import org.sideroscope.dicom.deidentify.DateShift;
import org.sideroscope.dicom.deidentify.Pseudonym;
import org.sideroscope.dicom.deidentify.Secret;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/**
 * What leads from an export back to the patients, and makes the next export under it consistent.
 * Immutable.
 *
 * @param readers the identity of each reader by what stands for it
 * @param uids what stands for each UID
 */
record KeyTable(
    Secret secret,
    List<PatientKey> patients,
    SortedMap<String, String> readers,
    SortedMap<String, String> uids) {

  private static final int NAMES = 1_000_000;

  /** One to five years into the past, so that no date lies in the future. */
  private static final int LEAST_SHIFT = 366;

  private static final int SHIFTS = 1461;

  KeyTable {
    patients = List.copyOf(patients);
    readers = new TreeMap<>(readers);
    uids = new TreeMap<>(uids);
  }

  static KeyTable fresh() {
    return new KeyTable(Secret.random(), List.of(), new TreeMap<>(), new TreeMap<>());
  }

  Optional<PatientKey> find(Patient patient) {
    return patients.stream().filter(key -> key.isOf(patient)).findFirst();
  }

  /**
   * With a patient in it, who keeps the pseudonym they have.
   *
   * @param wished the pseudonym to give; one is made up where it is empty
   * @return {@code CONFLICT} if another pseudonym was given before, or to somebody else
   */
  Result<KeyTable> with(Patient patient, Optional<String> wished) {
    Optional<PatientKey> known = find(patient);
    if (known.isPresent()) {
      PatientKey key = known.get();
      return wished.isPresent() && !wished.get().equals(key.pseudonym().name())
          ? Result.failure(
              FailureReason.CONFLICT,
              "The key table has another pseudonym for this patient already: leave the pseudonym"
                  + " out, or use another key table.")
          : Result.success(replaced(key, key.withStudiesOf(patient)));
    }
    if (wished.filter(this::isTaken).isPresent()) {
      return Result.failure(
          FailureReason.CONFLICT,
          "The key table has this pseudonym for another patient; choose another one.");
    }
    List<PatientKey> more = new ArrayList<>(patients);
    more.add(fresh(patient, wished));
    return Result.success(new KeyTable(secret, more, readers, uids));
  }

  private KeyTable replaced(PatientKey before, PatientKey after) {
    return new KeyTable(
        secret,
        patients.stream().map(key -> key.equals(before) ? after : key).toList(),
        readers,
        uids);
  }

  private PatientKey fresh(Patient patient, Optional<String> wished) {
    String identity = identity(patient);
    int days = -LEAST_SHIFT - secret.number("shift", identity, SHIFTS);
    String name = wished.orElseGet(() -> freeName(identity));
    return new PatientKey(
            new Pseudonym(name, new DateShift(days)),
            patient.facts().id(),
            written(patient.facts().name()),
            patient.facts().birthDate(),
            new TreeSet<>())
        .withStudiesOf(patient);
  }

  /** With all its forms, as a header has it (PS3.5 6.2.1). */
  private static String written(PersonName name) {
    return String.join("=", name.alphabetic(), name.ideographic(), name.phonetic())
        .replaceAll("=+$", "");
  }

  /** The study where nothing else tells who it is. */
  private static String identity(Patient patient) {
    String said =
        String.join(
            "|",
            patient.facts().id(),
            written(patient.facts().name()),
            patient.facts().birthDate().map(Object::toString).orElse(""));
    return said.replace("|", "").isBlank()
        ? patient.studies().stream()
            .map(study -> study.facts().studyInstanceUid())
            .sorted()
            .collect(Collectors.joining("|"))
        : said;
  }

  private String freeName(String identity) {
    for (int number = secret.number("pseudonym", identity, NAMES); ; number++) {
      String name = "P%06d".formatted(number % NAMES);
      if (!isTaken(name)) {
        return name;
      }
    }
  }

  private boolean isTaken(String name) {
    return patients.stream().anyMatch(key -> key.pseudonym().name().equals(name));
  }

  /** What stands for a reader: never the identity itself, which follows from the name. */
  String readerName(String identity) {
    return "R%06d".formatted(secret.number("reader", identity, NAMES));
  }

  KeyTable withReader(String identity) {
    SortedMap<String, String> more = new TreeMap<>(readers);
    more.put(readerName(identity), identity);
    return new KeyTable(secret, patients, more, uids);
  }

  KeyTable withUids(SortedMap<String, String> known) {
    SortedMap<String, String> more = new TreeMap<>(uids);
    more.putAll(known);
    return new KeyTable(secret, patients, readers, more);
  }
}
