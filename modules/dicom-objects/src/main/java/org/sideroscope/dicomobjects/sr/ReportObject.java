package org.sideroscope.dicomobjects.sr;

import java.util.List;
import java.util.Optional;
import org.sideroscope.dicomobjects.Codes;
import org.sideroscope.dicomobjects.ObjectContext;
import org.sideroscope.dicomobjects.ObjectContext.Kind;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.dicomobjects.seg.Segmentation;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.SignOff;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** A reading as a Comprehensive SR object (PS3.3 A.35.3), and back. */
public final class ReportObject {

  private final Codes codes;

  public ReportObject(Codes codes) {
    this.codes = codes;
  }

  /**
   * The data set of a report.
   *
   * @param reading its study and patient are taken from the context
   * @param segmentations of this version of the reading, one for each series that is marked
   * @param images of the study, which the reading's evidence may name
   */
  public Item write(
      Reading reading,
      Classification derived,
      ObjectContext context,
      List<Segmentation.Reference> segmentations,
      StudyImages images) {
    ContentItem tree =
        new ReadingReport(codes).tree(reading, derived, context, segmentations, images);
    Item item = context.head(Kind.REPORT, "", context.uids().version());
    document(item, reading, context);
    List<Item> referenced = ReferencedObjects.of(tree, context, segmentations, images);
    if (!referenced.isEmpty()) {
      item.items("CurrentRequestedProcedureEvidenceSequence", referenced);
    }
    return ContentSequence.put(item, tree);
  }

  /** SR Document General (PS3.3 C.17.2). */
  private static void document(Item item, Reading reading, ObjectContext context) {
    boolean signed = reading.header().isSigned();
    Optional<SignOff> signOff = Optional.ofNullable(reading.header().signOff());
    Optional<String> by =
        signed ? signOff.map(SignOff::by).filter(name -> !name.isBlank()) : Optional.empty();
    item.noItems("ReferencedPerformedProcedureStepSequence")
        .noItems("PerformedProcedureCodeSequence")
        .put("CompletionFlag", signed ? "COMPLETE" : "PARTIAL")
        .put("PreliminaryFlag", signed ? "FINAL" : "PRELIMINARY")
        .put("VerificationFlag", by.isPresent() ? "VERIFIED" : "UNVERIFIED");
    by.ifPresent(name ->
        item.items(
            "VerifyingObserverSequence",
            new Item()
                .put("VerifyingObserverName", ReadingReport.PersonNames.of(name))
                .noItems("VerifyingObserverIdentificationCodeSequence")
                .put("VerifyingOrganization", "Not stated")
                .put("VerificationDateTime", context.dateTime())));
    if (signOff.map(SignOff::amends).isPresent() && context.uids().version() > 1) {
      item.items("PredecessorDocumentsSequence", predecessor(context));
    }
  }

  private static Item predecessor(ObjectContext context) {
    ObjectContext before = context.before();
    return new Item()
        .put("StudyInstanceUID", context.study().studyInstanceUid())
        .items(
            "ReferencedSeriesSequence",
            new Item()
                .put("SeriesInstanceUID", before.seriesInstanceUid(Kind.REPORT))
                .items(
                    "ReferencedSOPSequence",
                    ReferencedObjects.instance(
                        Kind.REPORT.sopClassUid(), before.sopInstanceUid(Kind.REPORT, ""))));
  }

  /**
   * The reading that a report of this program tells of, without its marks, which are in the
   * segmentations.
   *
   * @return {@code UNSUPPORTED} for a report of another program
   */
  public Result<Reading> read(Item dataSet) {
    ContentItem tree = ContentSequence.read(dataSet);
    ReadingReport report = new ReadingReport(codes);
    return report.isReading(tree)
        ? Result.success(
            report
                .reading(tree)
                .withHeader(HeaderContent.read(report.below(tree, "reading"), dataSet)))
        : Result.failure(
            FailureReason.UNSUPPORTED,
            "This report was not made of a reading by Sideroscope; it can be looked at, not read"
                + " back.");
  }
}
