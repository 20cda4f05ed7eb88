package org.sideroscope.dicomobjects.sr;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.AriaHSeverity;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Caution;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.CriterionResult;
import org.sideroscope.findings.classification.DecisiveOutcome;

/**
 * The classification, its criteria and its scores as qualitative evaluations: codes and texts,
 * never measurements (PS3.16 TID 1500). What is derived is written for the receiver and derived
 * anew when the reading comes back.
 */
final class ClassificationContent {

  private ClassificationContent() {}

  static void write(Content content, Reading reading, Classification derived) {
    content.word(
        "result",
        "result",
        derived.result().code(),
        below ->
            below
                .yesNo("definite", derived.definite())
                .text("explanation", derived.explanation().text())
                .text("source", derived.explanation().source()));
    if (derived.possible().size() > 1) {
      derived.possible().forEach(code -> content.word("possible", "result", code.code()));
      derived.decisive().forEach(outcome -> settles(content, outcome));
    }
    content.word(
        "distribution",
        "distribution",
        AssessmentContent.key(reading.deposits().called(), Distribution::key));
    override(content, reading);
    scores(content, reading, derived);
    derived.criteria().forEach(criterion -> criterion(content, criterion));
    derived.cautions().forEach(caution -> caution(content, caution));
    content.codesFirst();
  }

  private static void settles(Content content, DecisiveOutcome outcome) {
    content.text(
        "settles",
        outcome.name().key() + ": " + outcome.value().key(),
        below -> below.word("result", "result", outcome.result().code()));
  }

  private static void override(Content content, Reading reading) {
    ClassOverride override = reading.classOverride();
    if (override != null) {
      content.word(
          "override",
          "result",
          override.result(),
          below ->
              below
                  .text("override-reason", override.reason())
                  .text("by", override.by())
                  .text("at", override.at()));
    }
  }

  private static void scores(Content content, Reading reading, Classification derived) {
    OptionalInt most = derived.sulcusCountMax();
    content
        .whole("sulcus-count", derived.sulcusCount())
        .text("sulcus-count-max", most.isPresent() ? "" + most.getAsInt() : "not bounded")
        .whole("multifocality-left", derived.multifocality().left())
        .whole("multifocality-right", derived.multifocality().right())
        .whole("multifocality-total", derived.multifocality().total())
        .word("supratentorial-extension", "answer", derived.supratentorialExtension().key());
    AriaHSeverity severity = reading.ariaH();
    if (severity != null) {
      content.word("aria-h", "aria-h", severity.key());
    }
  }

  private static void criterion(Content content, CriterionResult criterion) {
    content.word(
        "criterion-of/" + criterion.id(),
        "criterion",
        criterion.status().key(),
        below -> {
          criterion.sites().forEach(site -> below.text("decided-by", site));
          below.text("source", criterion.source());
        });
  }

  private static void caution(Content content, Caution caution) {
    content.text("caution", caution.text(), below -> below.text("source", caution.source()));
  }

  static @Nullable Distribution readDistribution(Found found) {
    return found.member("distribution", "distribution", Distribution::parse);
  }

  /** What the reader said beside the derived class. */
  static Reading readInto(Reading reading, Found found) {
    String override = found.word("override", "result");
    Found details = found.in("override");
    return reading
        .withAriaH(found.member("aria-h", "aria-h", AriaHSeverity::parse))
        .withClassOverride(
            override == null
                ? null
                : new ClassOverride(
                    override,
                    details.text("override-reason"),
                    details.text("by"),
                    details.text("at")));
  }
}
