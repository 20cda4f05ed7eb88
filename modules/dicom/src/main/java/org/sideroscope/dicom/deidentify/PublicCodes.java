package org.sideroscope.dicom.deidentify;

import java.util.Set;
import org.sideroscope.dicom.dataset.DataSet;

/** Codes whose meaning is published, so that it names nobody even where somebody is called so. */
final class PublicCodes {

  private static final int CODE_VALUE = 0x00080100;
  private static final int CODING_SCHEME = 0x00080102;
  private static final int CODE_MEANING = 0x00080104;

  /** Of PS3.16 Table 8-1, what reports and images of the head use; and this program's own. */
  private static final Set<String> SCHEMES =
      Set.of(
          "DCM",
          "SCT",
          "SRT",
          "SNM3",
          "UCUM",
          "UMLS",
          "FMA",
          "LN",
          "RADLEX",
          "NCIt",
          "NEU",
          "RFC5646",
          "ISO639_1",
          "ISO3166_1",
          "99SIDEROSCOPE");

  private PublicCodes() {}

  /** Whether an attribute is part of a code of a public scheme. */
  static boolean isOfOne(int tag, DataSet around) {
    boolean ofCode = tag == CODE_VALUE || tag == CODING_SCHEME || tag == CODE_MEANING;
    return ofCode && SCHEMES.contains(around.text(CODING_SCHEME));
  }
}
