package org.sideroscope.dicomobjects.sr;

import static org.sideroscope.dicomobjects.sr.AssessmentContent.key;

import java.util.Objects;
import java.util.Optional;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.findings.ClinicalContext;
import org.sideroscope.findings.CsfSample;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Mimic;
import org.sideroscope.findings.PredisposingFact;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Symptom;
import org.sideroscope.findings.SymptomRecord;

/** History, symptoms, cerebrospinal fluid, associated findings and mimics. */
final class ContextContent {

  private ContextContent() {}

  static void write(Content content, ClinicalContext context, StudyImages images) {
    history(content, context.history());
    context
        .symptoms()
        .forEach((symptom, said) ->
            content.word(
                "symptom/" + symptom.key(),
                "answer",
                said.answer().key(),
                below -> below.whole("year", said.onsetYear())));
    context.csf().forEach(sample -> csf(content, sample));
    context.associatedFindings().forEach(finding -> finding(content, finding, images));
    context.mimics().forEach(mimic -> mimic(content, mimic));
  }

  private static void history(Content content, History history) {
    content
        .word("haemorrhage", "answer", key(history.haemorrhage(), Answer::key))
        .word("haemorrhage-kind", "haemorrhage-kind", history.haemorrhageKind())
        .text("haemorrhage-site", history.haemorrhageSite())
        .whole("haemorrhage-year", history.haemorrhageYear())
        .yesNo("haemorrhage-several", history.several());
    history
        .predisposing()
        .forEach(fact ->
            content.word(
                "predisposing",
                "predisposing",
                fact.what(),
                below -> below.whole("year", fact.year()).text("detail", fact.detail())));
  }

  private static void csf(Content content, CsfSample sample) {
    content.word(
        "csf",
        "csf",
        sample.analyte(),
        below ->
            below
                .text("value", sample.value())
                .text("csf-unit", sample.unit())
                .text("date", sample.date()));
  }

  private static void finding(Content content, AssociatedFinding finding, StudyImages images) {
    content.group(
        "associated-finding",
        inside -> {
          inside
              .word("what", "associated-finding", finding.what())
              .word("assessment", "state", finding.state().key())
              .word("laterality", "side", key(finding.side(), Side::key));
          AssessmentContent.writeLevels(inside, finding.levels());
          inside.text("position", finding.position()).text("detail", finding.detail());
          EvidenceContent.write(inside, "evidence", finding.evidence(), images);
        });
  }

  private static void mimic(Content content, Mimic mimic) {
    content.group(
        "mimic",
        inside ->
            inside
                .word("what", "mimic", mimic.what())
                .word("assessment", "state", mimic.state().key())
                .text("comment", mimic.comment()));
  }

  static ClinicalContext read(Found found) {
    ClinicalContext context =
        ClinicalContext.NONE
            .withHistory(history(found))
            .withCsf(found.all("csf").map(item -> csf(found, item)).toList())
            .withAssociatedFindings(found.each("associated-finding", ContextContent::finding))
            .withMimics(found.each("mimic", ContextContent::mimic));
    for (Symptom symptom : Symptom.values()) {
      String concept = "symptom/" + symptom.key();
      Answer answer = found.member(concept, "answer", Answer::parse);
      if (answer != null) {
        Integer year = found.in(concept).whole("year");
        context = context.withSymptom(symptom, new SymptomRecord(answer, year));
      }
    }
    return context;
  }

  private static History history(Found found) {
    return new History(
        found.member("haemorrhage", "answer", Answer::parse),
        found.word("haemorrhage-kind", "haemorrhage-kind"),
        found.text("haemorrhage-site"),
        found.whole("haemorrhage-year"),
        found.yesNo("haemorrhage-several"),
        found
            .all("predisposing")
            .map(item ->
                new PredisposingFact(
                    found.wordOf(item, "predisposing"),
                    found.in(item).whole("year"),
                    found.in(item).text("detail")))
            .toList());
  }

  private static CsfSample csf(Found found, ContentItem item) {
    Found below = found.in(item);
    return new CsfSample(
        found.wordOf(item, "csf"),
        Objects.requireNonNullElse(below.text("value"), ""),
        below.text("csf-unit"),
        below.text("date"));
  }

  private static AssociatedFinding finding(Found found) {
    return new AssociatedFinding(
        Objects.requireNonNullElse(found.word("what", "associated-finding"), ""),
        state(found),
        found.member("laterality", "side", Side::parse),
        AssessmentContent.readLevels(found),
        found.text("position"),
        found.text("detail"),
        EvidenceContent.read(found, "evidence"));
  }

  private static Mimic mimic(Found found) {
    return new Mimic(
        Objects.requireNonNullElse(found.word("what", "mimic"), ""),
        state(found),
        found.text("comment"));
  }

  private static AssessmentState state(Found found) {
    return Optional.ofNullable(found.member("assessment", "state", AssessmentState::parse))
        .orElse(AssessmentState.NOT_ASSESSED);
  }
}
