package org.sideroscope.dicom.deidentify;

import java.util.Optional;
import java.util.Set;

/** Which kinds of objects can be cleaned at all (PS3.4 B.5). What is not known here is not. */
final class ExportableObjects {

  private static final String STORAGE = "1.2.840.10008.5.1.4.1.1.";

  /** Radiography, CT, MR and nuclear images with their enhanced forms, and breast images. */
  private static final String IMAGES =
      "1(\\.[1-3](\\.1)?)?|2(\\.[12])?|4(\\.[134])?|7(\\.[1-4])?|12\\.[12](\\.1)?|13\\.1\\.[1-5]|20|128(\\.1)?|130";

  private static final String FILMS_AND_ULTRASOUND = "[36]\\.[12]|77\\.1\\.\\d(\\.1)?";

  private static final Set<String> DERIVED = Set.of("30", "66.4", "66.7", "67");

  private static final Set<String> REPORTS =
      Set.of("88.11", "88.22", "88.33", "88.34", "88.35", "88.50", "88.59", "88.67", "88.74");

  private ExportableObjects() {}

  /** Why an object of a class is not exported; empty if it is. */
  static Optional<LeftOut> refused(String sopClassUid) {
    if (!sopClassUid.startsWith(STORAGE)) {
      return Optional.of(LeftOut.OTHER_OBJECT);
    }
    String storage = sopClassUid.substring(STORAGE.length());
    if (storage.startsWith("104.")) {
      return Optional.of(LeftOut.DOCUMENT);
    }
    if (storage.startsWith("11.")) {
      return Optional.of(LeftOut.PRESENTATION_STATE);
    }
    boolean known =
        storage.matches(IMAGES)
            || storage.matches(FILMS_AND_ULTRASOUND)
            || DERIVED.contains(storage)
            || REPORTS.contains(storage);
    return known ? Optional.empty() : Optional.of(LeftOut.OTHER_OBJECT);
  }

  /** Whether it is a report, whose items are cleaned one by one. */
  static boolean isReport(String sopClassUid) {
    return sopClassUid.startsWith(STORAGE + "88.");
  }
}
