package org.sideroscope.dicomobjects.sr;

import org.jspecify.annotations.Nullable;
import org.sideroscope.dicomobjects.part10.Item;
import org.sideroscope.findings.Narrative;
import org.sideroscope.findings.Prior;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.findings.SignOff;
import org.sideroscope.findings.StudyReference;
import org.sideroscope.findings.Versions;

/**
 * Where the reading stands: its reader, sign-off and versions, the earlier reading, the free texts.
 * The study and the patient are those of the object itself.
 */
final class HeaderContent {

  private HeaderContent() {}

  static void write(Content content, ReadingHeader header, Narrative narrative) {
    content
        .word("status", "status", header.status().key())
        .text("reader-id", header.reader().id())
        .text("reader-name", header.reader().name())
        .text("program", header.versions().program())
        .text("criteria", header.versions().criteria());
    SignOff signOff = header.signOff();
    if (signOff != null) {
      content.group("signed-off", inside -> write(inside, signOff));
    }
    Prior prior = header.prior();
    if (prior != null) {
      content.group(
          "prior",
          inside ->
              inside
                  .text("prior-file", prior.file())
                  .uid("prior-study", prior.studyInstanceUid())
                  .text("date", prior.date())
                  .yesNo("prior-checked", prior.patientChecked()));
    }
    content
        .text("impression", narrative.impression())
        .text("suggestions", narrative.suggestions())
        .text("limitations", narrative.limitations())
        .text("reading-comment", narrative.comment());
  }

  private static void write(Content content, SignOff signOff) {
    content
        .text("signed-by", signOff.by())
        .text("signed-at", signOff.at())
        .text("amends", signOff.amends())
        .text("amend-reason", signOff.reason())
        .text("credentials", signOff.credentials())
        .whole("version", signOff.version())
        .word("signed-result", "result", signOff.result());
    SignOff.LogHead log = signOff.logHead();
    if (log != null) {
      content.whole("log-sequence", log.sequence()).text("log-sha256", log.sha256());
    }
  }

  static ReadingHeader read(Found found, Item dataSet) {
    ReadingStatus status = found.member("status", "status", ReadingStatus::parse);
    return new ReadingHeader(
        study(dataSet),
        new Reader(found.text("reader-id"), found.text("reader-name")),
        status == null ? ReadingStatus.DRAFT : status,
        found.first("signed-off").isEmpty() ? null : signOff(found.in("signed-off")),
        new Versions(found.text("program"), found.text("criteria")),
        found.first("prior").isEmpty() ? null : prior(found.in("prior")));
  }

  static Narrative readNarrative(Found found) {
    return new Narrative(
        found.text("impression"),
        found.text("suggestions"),
        found.text("limitations"),
        found.text("reading-comment"));
  }

  private static StudyReference study(Item dataSet) {
    return new StudyReference(
        orNull(dataSet.text("StudyInstanceUID")),
        orNull(dataSet.text("PatientID")),
        orNull(dataSet.text("AccessionNumber")),
        isoDate(dataSet.text("StudyDate")));
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String isoDate(String date) {
    return date.matches("\\d{8}")
        ? date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6)
        : null;
  }

  private static SignOff signOff(Found found) {
    Integer sequence = found.whole("log-sequence");
    String sha256 = found.text("log-sha256");
    return new SignOff(
        found.text("signed-by"),
        found.text("signed-at"),
        found.text("amends"),
        found.text("amend-reason"),
        found.text("credentials"),
        found.whole("version"),
        found.word("signed-result", "result"),
        sequence == null || sha256 == null ? null : new SignOff.LogHead(sequence, sha256));
  }

  private static Prior prior(Found found) {
    return new Prior(
        found.text("prior-file"),
        found.text("prior-study"),
        found.text("date"),
        found.yesNo("prior-checked"));
  }
}
