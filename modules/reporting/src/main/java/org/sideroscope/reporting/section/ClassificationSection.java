package org.sideroscope.reporting.section;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.CriterionResult;
import org.sideroscope.findings.classification.CriterionStatus;
import org.sideroscope.findings.classification.DecisiveOutcome;
import org.sideroscope.findings.classification.SettleName;
import org.sideroscope.reporting.source.ReportSource;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * The classification with its explanation and what would change it. Source: specification 3.3, 3.4.
 *
 * @param possible what it may still turn out to be; empty where one class is possible
 * @param toSettle the unknowns on which the class depends
 * @param decisive each single outcome that alone settles it, as advice
 * @param readerClass the reader's own class beside the derived one; null where there is none
 */
public record ClassificationSection(
    Verdict verdict,
    Sourced explanation,
    List<CriterionLine> criteria,
    List<String> possible,
    String toSettle,
    String next,
    List<String> decisive,
    List<Sourced> cautions,
    @Nullable ReaderClass readerClass) {

  public ClassificationSection {
    criteria = List.copyOf(criteria);
    possible = List.copyOf(possible);
    decisive = List.copyOf(decisive);
    cautions = List.copyOf(cautions);
  }

  /** One criterion, whether it is met, what decided it and where it is written. */
  public record CriterionLine(String id, Mark mark, String text, String sites, String source) {}

  /** The reader's class and the reason for it. */
  public record ReaderClass(String title, String reason, String signature, String derived) {}

  public static ClassificationSection of(ReportSource source, Names names) {
    Words words = names.words();
    Classification derived = source.classification();
    return new ClassificationSection(
        Verdict.of(source, names),
        new Sourced(
            "explanation",
            words.spelled(derived.explanation().text()),
            derived.explanation().source()),
        derived.criteria().stream()
            .map(criterion -> criterion(criterion, source.reading(), names))
            .toList(),
        possible(derived, words),
        words.listed(derived.toSettle().stream().map(name -> settle(name, words)).toList()),
        derived.next() == null ? "" : words.get("settle.next", settle(derived.next(), words)),
        advice(derived, words),
        derived.cautions().stream()
            .map(caution ->
                new Sourced(caution.id(), words.spelled(caution.text()), caution.source()))
            .toList(),
        readerClass(source, names));
  }

  private static CriterionLine criterion(CriterionResult criterion, Reading reading, Names names) {
    return new CriterionLine(
        criterion.id(),
        mark(criterion.status(), names.words()),
        names.words().spelled(criterion.text()),
        names.words().listed(names.labels(criterion.sites(), reading)),
        criterion.source());
  }

  private static Mark mark(CriterionStatus status, Words words) {
    String glyph =
        switch (status) {
          case MET -> Mark.YES;
          case NOT_MET -> Mark.NO;
          case UNKNOWN -> Mark.OPEN;
        };
    return new Mark(status.key(), glyph, words.get("criterion." + status.key()));
  }

  private static List<String> possible(Classification derived, Words words) {
    return derived.possible().size() == 1
        ? List.of()
        : derived.possible().stream().map(code -> words.get("result." + code.code())).toList();
  }

  private static String settle(SettleName name, Words words) {
    return words.get("settle." + name.key());
  }

  /** What single answers would settle it, as long as anything is open. */
  private static List<String> advice(Classification derived, Words words) {
    return derived.possible().size() == 1
        ? List.of()
        : derived.decisive().stream().map(outcome -> decisive(outcome, words)).toList();
  }

  private static String decisive(DecisiveOutcome outcome, Words words) {
    return words.sentence(
        words.get(
            "decisive",
            settle(outcome.name(), words),
            words.get("outcome." + outcome.value().key()),
            words.get("result." + outcome.result().code())));
  }

  private static @Nullable ReaderClass readerClass(ReportSource source, Names names) {
    ClassOverride override = source.reading().classOverride();
    if (override == null) {
      return null;
    }
    Words words = names.words();
    return new ReaderClass(
        names.term("result", override.result()),
        override.reason() == null
            ? words.get("readerClass.noReason")
            : words.get("readerClass.reason", override.reason()),
        words.listed(
            List.of(
                requireNonNullElse(override.by(), ""),
                words.isoDate(requireNonNullElse(override.at(), "")))),
        words.get(
            "readerClass.derived", words.get("result." + source.classification().result().code())));
  }
}
