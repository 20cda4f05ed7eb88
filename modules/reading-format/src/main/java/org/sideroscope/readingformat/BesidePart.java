package org.sideroscope.readingformat;

import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.findings.Mimic;
import org.sideroscope.findings.Side;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.ObjectCursor;

/**
 * The elements of {@code associatedFindings} and {@code mimics}: what was seen or weighed beside.
 */
final class BesidePart {

  private BesidePart() {}

  static AssociatedFinding readFinding(ObjectCursor at) {
    return new AssociatedFinding(
        at.requiredText("what"),
        at.word("state", Words.STATE, AssessmentState.NOT_ASSESSED),
        at.word("side", Words.SIDE),
        AssessmentPart.levels(at),
        at.text("position"),
        at.text("detail"),
        EvidencePart.readList(at, "evidence"));
  }

  static JsonObject writeFinding(AssociatedFinding finding) {
    JsonObject.Builder to =
        JsonObject.builder()
            .text("what", finding.what())
            .text("state", finding.state().key())
            .word("side", finding.side(), Side::key);
    AssessmentPart.writeLevels(to, finding.levels());
    to.text("position", finding.position()).text("detail", finding.detail());
    EvidencePart.writeList(to, "evidence", finding.evidence());
    return to.build();
  }

  static Mimic readMimic(ObjectCursor at) {
    return new Mimic(
        at.requiredText("what"),
        at.word("state", Words.STATE, AssessmentState.NOT_ASSESSED),
        at.text("comment"));
  }

  static JsonObject writeMimic(Mimic mimic) {
    return JsonObject.builder()
        .text("what", mimic.what())
        .text("state", mimic.state().key())
        .text("comment", mimic.comment())
        .build();
  }
}
