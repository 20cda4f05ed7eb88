package org.sideroscope.app.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sideroscope.app.text.Texts;
import org.sideroscope.findings.classification.Caution;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.CriterionResult;
import org.sideroscope.findings.classification.CriterionStatus;
import org.sideroscope.findings.classification.DecisiveOutcome;
import org.sideroscope.findings.classification.ResultCode;
import org.sideroscope.findings.classification.SettleName;
import org.sideroscope.findings.classification.SupratentorialExtension;

/**
 * What the classification card says, without a toolkit: a pure function of the classification.
 *
 * @param others what else the result could still be; empty when it is definite
 * @param next what to look at first; empty when nothing is open
 * @param toSettle everything the result depends on
 * @param advice what single answers would settle it
 */
record CardContent(
    String result,
    Standing standing,
    String standingText,
    String explanation,
    String source,
    String others,
    Optional<SettleName> next,
    List<SettleName> toSettle,
    List<String> advice,
    List<CriterionLine> criteria,
    List<Caution> cautions,
    String scores) {

  /** How firmly the result stands. */
  enum Standing {
    DEFINITE,
    PROVISIONAL,
    INCOMPLETE
  }

  /** One criterion as a line. */
  record CriterionLine(CriterionStatus status, String text, String source, String sites) {}

  static CardContent of(Classification classification, Texts texts) {
    Standing standing = standingOf(classification);
    return new CardContent(
        resultText(classification, texts),
        standing,
        texts.get("card.standing." + standing.name().toLowerCase(java.util.Locale.ROOT)),
        classification.explanation().text(),
        classification.explanation().source(),
        othersText(classification, texts),
        Optional.ofNullable(classification.next()),
        classification.toSettle(),
        adviceLines(classification, texts),
        classification.criteria().stream().map(CardContent::line).toList(),
        classification.cautions(),
        scoresText(classification, texts));
  }

  private static Standing standingOf(Classification classification) {
    if (classification.result() == ResultCode.INCOMPLETE) {
      return Standing.INCOMPLETE;
    }
    return classification.definite() ? Standing.DEFINITE : Standing.PROVISIONAL;
  }

  private static String resultText(Classification classification, Texts texts) {
    String title = classification.result().title();
    return classification.supratentorialExtension() == SupratentorialExtension.YES
        ? texts.get("card.with-extension", title)
        : title;
  }

  private static String othersText(Classification classification, Texts texts) {
    String others =
        classification.possible().stream()
            .filter(code -> code != classification.result())
            .map(ResultCode::title)
            .collect(Collectors.joining("; "));
    return classification.definite() || others.isEmpty() ? "" : texts.get("card.others", others);
  }

  private static List<String> adviceLines(Classification classification, Texts texts) {
    return classification.possible().size() == 1
        ? List.of()
        : classification.decisive().stream().map(outcome -> advice(outcome, texts)).toList();
  }

  private static String advice(DecisiveOutcome outcome, Texts texts) {
    return texts.get(
        "card.advice",
        texts.get("settle." + outcome.name().key()),
        texts.get("settle.value." + outcome.value().key()),
        outcome.result().title());
  }

  private static CriterionLine line(CriterionResult criterion) {
    return new CriterionLine(
        criterion.status(),
        criterion.text(),
        criterion.source(),
        String.join(", ", criterion.sites()));
  }

  private static String scoresText(Classification classification, Texts texts) {
    if (classification.sulcusCount() == 0) {
      return "";
    }
    return texts.get(
        "card.scores",
        classification.sulcusCount(),
        classification.multifocality().total(),
        classification.multifocality().left(),
        classification.multifocality().right());
  }
}
