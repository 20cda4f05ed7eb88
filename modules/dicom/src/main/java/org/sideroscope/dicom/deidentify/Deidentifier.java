package org.sideroscope.dicom.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sideroscope.dicom.dataset.DataElement;
import org.sideroscope.dicom.dataset.DataSet;

/**
 * De-identifies the data sets of files by the Basic Application Level Confidentiality Profile
 * (PS3.15 Annex E) with the options asked for. Always with Clean Structured Content, by which
 * reports keep codes, numbers and references and lose their texts, and with Retain Safe Private for
 * one number. Pixels are not looked at.
 */
public final class Deidentifier {

  private static final int SOP_CLASS_UID = 0x00080016;

  private final Set<Keep> kept;
  private final Treatments treatments;
  private final Predicate<String> harmless;
  private final String method;
  private final ImagingWords words = ImagingWords.load();

  /**
   * @param harmless tells free texts that name nobody and may stay
   * @param program name and version, for De-identification Method
   */
  public Deidentifier(Set<Keep> kept, Predicate<String> harmless, String program) {
    this.kept = Set.copyOf(kept);
    this.treatments = new Treatments(ProfileTable.load(), kept);
    this.harmless = harmless;
    this.method = "PS3.15 basic profile, " + program;
  }

  /** Why a file stays out of the export; empty if nothing speaks against it. */
  public static Optional<LeftOut> refusal(DataSet dataSet) {
    return ExportableObjects.refused(dataSet.text(SOP_CLASS_UID)).or(() -> PixelDoubts.of(dataSet));
  }

  /**
   * The data set without what identifies.
   *
   * @param removals notes what was done, and counts it once it is told that the file is written
   */
  public DataSet clean(DataSet dataSet, Pseudonym pseudonym, UidMap uids, Removals removals) {
    DataSet cleaned =
        new DataSetCleaner(
                treatments,
                words,
                harmless,
                uids,
                pseudonym.shift(),
                KnownIdentifiers.in(dataSet),
                removals)
            .clean(dataSet);
    return cleaned.with(
        declared(pseudonym, ExportableObjects.isReport(dataSet.text(SOP_CLASS_UID))));
  }

  /** Who it is now, and that it was de-identified, and how (PS3.15 E.2). */
  private List<DataElement> declared(Pseudonym pseudonym, boolean report) {
    List<DataElement> declared =
        new ArrayList<>(
            List.of(
                DataElement.text(0x00100010, "PN", pseudonym.name()),
                DataElement.text(0x00100020, "LO", pseudonym.name()),
                DataElement.text(0x00120062, "CS", "YES"),
                DataElement.text(0x00120063, "LO", method),
                new DataElement(0x00120064, "SQ", new DataElement.Value.Items(methods(report))),
                DataElement.text(
                    0x00280303, "CS", kept.contains(Keep.DATES_SHIFTED) ? "MODIFIED" : "REMOVED")));
    return declared;
  }

  private List<DataSet> methods(boolean report) {
    List<MethodCode> methods = new ArrayList<>(List.of(MethodCode.BASIC_PROFILE));
    if (report) {
      methods.add(MethodCode.STRUCTURED_CONTENT);
    }
    kept.stream().sorted().map(Keep::method).forEach(methods::add);
    methods.add(MethodCode.SAFE_PRIVATE);
    return methods.stream().map(MethodCode::item).toList();
  }
}
