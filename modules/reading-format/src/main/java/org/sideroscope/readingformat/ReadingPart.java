package org.sideroscope.readingformat;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.AriaHSeverity;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.ClinicalContext;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Narrative;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.ObjectCursor;

/** The reading as a whole, its members in the order of the format's description. */
final class ReadingPart {

  private ReadingPart() {}

  static Reading read(ObjectCursor at) {
    return new Reading(
        HeaderPart.read(at),
        at.object("acquisition", AcquisitionPart::read, Acquisition.NONE),
        deposits(at),
        context(at),
        EvidencePart.readImages(at),
        at.objects("masks", MasksPart::read),
        at.object("scores", scores -> scores.word("ariaH", Words.ARIA_H)),
        at.object("override", ReadingPart::override),
        narrative(at));
  }

  static JsonObject write(Reading reading) {
    JsonObject.Builder to = JsonObject.builder().text(FormatVersion.MEMBER, FormatVersion.CURRENT);
    HeaderPart.write(to, reading.header());
    to.object("acquisition", AcquisitionPart.write(reading.acquisition()));
    write(to, reading.deposits());
    write(to, reading.context());
    EvidencePart.writeImages(to, reading.images());
    to.list("masks", reading.masks(), MasksPart::write).object("scores", scores(reading.ariaH()));
    HeaderPart.writePrior(to, reading.header());
    to.part("override", reading.classOverride(), ReadingPart::override);
    write(to, reading.narrative());
    return to.build();
  }

  private static Deposits deposits(ObjectCursor at) {
    return new Deposits(
        at.object("regions", RegionsPart::read, Collections.emptySortedMap()),
        SulcusPart.readList(at),
        at.object(
            "supratentorialOther",
            RegionsPart::readSupratentorialOther,
            Collections.emptySortedMap()),
        at.word("distribution", Words.DISTRIBUTION));
  }

  private static void write(JsonObject.Builder to, Deposits deposits) {
    to.object("regions", RegionsPart.write(deposits.regions()))
        .list("sulci", deposits.sulci(), SulcusPart::write)
        .object("supratentorialOther", RegionsPart.writeSites(deposits.supratentorialOther()))
        .word("distribution", deposits.called(), Distribution::key);
  }

  private static ClinicalContext context(ObjectCursor at) {
    return new ClinicalContext(
        at.object("history", HistoryPart::read, History.NONE),
        at.object("clinical", ClinicalPart::read, Collections.emptySortedMap()),
        at.part("csf", CsfPart::read, List.of()),
        at.objects("associatedFindings", BesidePart::readFinding),
        at.objects("mimics", BesidePart::readMimic));
  }

  private static void write(JsonObject.Builder to, ClinicalContext context) {
    to.object("history", HistoryPart.write(context.history()))
        .object("clinical", ClinicalPart.write(context.symptoms()))
        .list("csf", context.csf(), CsfPart::write)
        .list("associatedFindings", context.associatedFindings(), BesidePart::writeFinding)
        .list("mimics", context.mimics(), BesidePart::writeMimic);
  }

  private static JsonObject scores(@Nullable AriaHSeverity ariaH) {
    return JsonObject.builder().word("ariaH", ariaH, AriaHSeverity::key).build();
  }

  private static ClassOverride override(ObjectCursor at) {
    return new ClassOverride(
        at.required(
                "result", Words.RESULT.describe(), at.word("result", Words.RESULT), ResultCode.NONE)
            .code(),
        at.text("reason"),
        at.text("by"),
        at.part("at", Times::moment));
  }

  private static JsonObject override(ClassOverride override) {
    return JsonObject.builder()
        .text("result", override.result())
        .text("reason", override.reason())
        .text("by", override.by())
        .text("at", override.at())
        .build();
  }

  private static Narrative narrative(ObjectCursor at) {
    return new Narrative(
        at.text("impression"), at.text("suggestions"), at.text("limitations"), at.text("comment"));
  }

  private static void write(JsonObject.Builder to, Narrative narrative) {
    to.text("impression", narrative.impression())
        .text("suggestions", narrative.suggestions())
        .text("limitations", narrative.limitations())
        .text("comment", narrative.comment());
  }
}
