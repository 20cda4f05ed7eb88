package org.sideroscope.readingformat;

import org.sideroscope.findings.Prior;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.findings.SignOff;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Versions;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.ObjectCursor;
import org.sideroscope.readingformat.json.Range;

/**
 * {@code study}, {@code reader}, {@code status}, {@code signOff}, {@code versions}, {@code prior}.
 */
final class HeaderPart {

  private HeaderPart() {}

  static ReadingHeader read(ObjectCursor at) {
    return new ReadingHeader(
        at.object("study", HeaderPart::study, StudyReference.NONE),
        at.object(
            "reader", reader -> new Reader(reader.text("id"), reader.text("name")), Reader.NONE),
        at.word("status", Words.STATUS, ReadingStatus.DRAFT),
        at.object("signOff", HeaderPart::signOff),
        at.object("versions", HeaderPart::versions, Versions.NONE),
        at.object("prior", HeaderPart::prior));
  }

  /** Writes all but {@code prior}, which comes late in the file. */
  static void write(JsonObject.Builder to, ReadingHeader header) {
    to.object("study", study(header.study()))
        .object("reader", reader(header.reader()))
        .text("status", header.status().key())
        .part("signOff", header.signOff(), HeaderPart::signOff)
        .object("versions", versions(header.versions()));
  }

  static void writePrior(JsonObject.Builder to, ReadingHeader header) {
    to.part("prior", header.prior(), HeaderPart::prior);
  }

  private static StudyReference study(ObjectCursor at) {
    return new StudyReference(
        at.text("studyInstanceUid"),
        at.text("patientId"),
        at.text("accessionNumber"),
        at.part("studyDate", Times::date));
  }

  private static JsonObject study(StudyReference study) {
    return JsonObject.builder()
        .text("studyInstanceUid", study.studyInstanceUid())
        .text("patientId", study.patientId())
        .text("accessionNumber", study.accessionNumber())
        .text("studyDate", study.studyDate())
        .build();
  }

  private static JsonObject reader(Reader reader) {
    return JsonObject.builder().text("id", reader.id()).text("name", reader.name()).build();
  }

  private static SignOff signOff(ObjectCursor at) {
    return new SignOff(
        at.text("by"),
        at.part("at", Times::moment),
        at.text("amends"),
        at.text("reason"),
        at.text("credentials"),
        at.integer("version", Range.MAGNITUDE),
        at.text("result"),
        at.object("logHead", HeaderPart::logHead));
  }

  private static SignOff.LogHead logHead(ObjectCursor at) {
    return new SignOff.LogHead(
        at.required("sequence", "a number", at.integer("sequence", Range.COUNT), 0),
        at.requiredText("sha256"));
  }

  private static JsonObject signOff(SignOff signOff) {
    return JsonObject.builder()
        .text("by", signOff.by())
        .text("at", signOff.at())
        .text("amends", signOff.amends())
        .text("reason", signOff.reason())
        .text("credentials", signOff.credentials())
        .integer("version", signOff.version())
        .text("result", signOff.result())
        .part("logHead", signOff.logHead(), HeaderPart::logHead)
        .build();
  }

  private static JsonObject logHead(SignOff.LogHead head) {
    return JsonObject.builder()
        .integer("sequence", head.sequence())
        .text("sha256", head.sha256())
        .build();
  }

  private static Versions versions(ObjectCursor at) {
    return new Versions(at.text("program"), at.text("criteria"));
  }

  private static JsonObject versions(Versions versions) {
    return JsonObject.builder()
        .text("program", versions.program())
        .text("criteria", versions.criteria())
        .build();
  }

  private static Prior prior(ObjectCursor at) {
    return new Prior(
        at.text("file"),
        at.text("studyInstanceUid"),
        at.part("date", Times::dateOrPart),
        at.bool("patientChecked"));
  }

  private static JsonObject prior(Prior prior) {
    return JsonObject.builder()
        .text("file", prior.file())
        .text("studyInstanceUid", prior.studyInstanceUid())
        .text("date", prior.date())
        .bool("patientChecked", prior.patientChecked())
        .build();
  }
}
