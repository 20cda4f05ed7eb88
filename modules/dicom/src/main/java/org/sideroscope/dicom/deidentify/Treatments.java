package org.sideroscope.dicom.deidentify;

import java.util.Set;
import org.sideroscope.dicom.dataset.DataElement;
import org.sideroscope.dicom.dataset.Dictionary;

/** Decides what is done with an attribute, whatever its value. */
final class Treatments {

  private static final Set<String> FREE_TEXT = Set.of("LT", "ST", "UT", "UC", "UR");

  /**
   * Dates of what the standard publishes, such as the version of a list of codes: to shift one of
   * them would tell everybody the shift.
   */
  private static final Set<String> PUBLIC_DATES =
      Set.of("ContextGroupVersion", "ContextGroupLocalVersion");

  /** The descriptions of which words of imaging are worth keeping; others are comments. */
  private static final Set<String> DESCRIPTIONS =
      Set.of(
          "StudyDescription",
          "SeriesDescription",
          "ProtocolName",
          "PerformedProcedureStepDescription",
          "RequestedProcedureDescription",
          "AcquisitionProtocolName",
          "AcquisitionProtocolDescription",
          "DerivationDescription",
          "ContrastBolusAgent");

  /** Sequences of nothing but UIDs of other objects. */
  private static final Set<String> REFERENCES = Set.of("ReferencedPerformedProcedureStepSequence");

  private final ProfileTable table;
  private final Set<Keep> kept;

  Treatments(ProfileTable table, Set<Keep> kept) {
    this.table = table;
    this.kept = Set.copyOf(kept);
  }

  Treatment of(DataElement element) {
    int group = element.group();
    if (element.isPrivate() || isCurve(group) || isOverlay(group)) {
      return Treatment.REMOVE;
    }
    return table
        .find(element.tag())
        .map(row -> listed(row, element.vr()))
        .orElseGet(() -> unlisted(element));
  }

  /** Curves, retired since 2004, may draw texts (PS3.15 Table E.1-1: 50xx,xxxx). */
  private static boolean isCurve(int group) {
    return (group & 0xFF00) == 0x5000;
  }

  /** An overlay may draw texts; without its data its description is of no use. */
  static boolean isOverlay(int group) {
    return (group & 0xFF00) == 0x6000;
  }

  private Treatment listed(ProfileTable.Row row, String vr) {
    if (row.isStructure()) {
      return Treatment.KEEP;
    }
    if (vr.equals("UN")) {
      return Treatment.REMOVE;
    }
    if (isTemporal(vr)) {
      return row.has(Keep.DATES_SHIFTED)
              && kept.contains(Keep.DATES_SHIFTED)
              && !PUBLIC_DATES.contains(row.keyword())
          ? Treatment.SHIFT
          : basic(row, vr);
    }
    if (isKept(row, Keep.DEVICE) || isKept(row, Keep.CHARACTERISTICS)) {
      return vr.equals("UI") ? Treatment.MAP_UID : Treatment.KEEP;
    }
    return isKept(row, Keep.DESCRIPTORS) && DESCRIPTIONS.contains(row.keyword())
        ? Treatment.WORDS
        : basic(row, vr);
  }

  private boolean isKept(ProfileTable.Row row, Keep option) {
    return row.has(option) && kept.contains(option);
  }

  /**
   * One of the actions the basic profile allows. Which one depends on the type of the attribute in
   * the kind of object: what is valid for the strictest is taken.
   */
  private static Treatment basic(ProfileTable.Row row, String vr) {
    if (vr.equals("SQ")) {
      return basicOfSequence(row);
    }
    if (row.allows("U") || (vr.equals("UI") && row.allows("D"))) {
      return Treatment.MAP_UID;
    }
    if (row.allows("D")) {
      return Treatment.REPLACE;
    }
    return row.allows("Z") ? Treatment.EMPTY : Treatment.REMOVE;
  }

  /** Nobody can make items up, so they are gone through, or all go. */
  private static Treatment basicOfSequence(ProfileTable.Row row) {
    if (row.allows("U") || REFERENCES.contains(row.keyword())) {
      return Treatment.KEEP;
    }
    return switch (row.action()) {
      case "D" -> Treatment.REPLACE;
      case "Z" -> Treatment.EMPTY;
      default -> Treatment.REMOVE;
    };
  }

  /** What the table does not name is told by its value representation. */
  private Treatment unlisted(DataElement element) {
    String vr = element.vr();
    if (vr.equals("UN") || Dictionary.keyword(element.tag()).isEmpty()) {
      return Treatment.REMOVE;
    }
    if (isTemporal(vr)) {
      return kept.contains(Keep.DATES_SHIFTED) ? Treatment.SHIFT : Treatment.REMOVE;
    }
    if (FREE_TEXT.contains(vr) || isDescription(element)) {
      return Treatment.FREE_TEXT;
    }
    return switch (vr) {
      case "UI" -> Treatment.MAP_UID;
      case "PN", "AE", "AS" -> Treatment.REMOVE;
      default -> Treatment.KEEP;
    };
  }

  /** By its name; other short texts name techniques and devices. */
  private static boolean isDescription(DataElement element) {
    String keyword = Dictionary.keyword(element.tag());
    return element.vr().equals("LO")
        && (keyword.endsWith("Description") || keyword.endsWith("Comments"));
  }

  private static boolean isTemporal(String vr) {
    return vr.equals("DA") || vr.equals("DT") || vr.equals("TM");
  }
}
