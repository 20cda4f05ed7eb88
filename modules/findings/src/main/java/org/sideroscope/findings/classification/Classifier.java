package org.sideroscope.findings.classification;

import java.util.Arrays;
import java.util.List;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Reading;

/**
 * Derives the classification of a reading. Pure and total: a reading that holds contradictions
 * while it is being put together is classified by the same rules. Immutable; one serves any number
 * of readings and threads. Source: specification 3.
 */
public final class Classifier {

  /** The same for every reading, and dearer to make than a reading is to classify. */
  private static final CodeTable TABLE = new CodeTable();

  public Classification classify(Reading reading) {
    Judged judged = Judged.of(reading);
    Outlook outlook = Outlook.of(Completions.of(judged, TABLE));
    Facts facts = judged.provisional();
    boolean sensitive = judged.paramagneticSensitive() == Answer.YES;
    boolean settled = outlook.possible().size() == 1;
    boolean incomplete = outlook.provisional() == ResultCode.NONE && !(settled && sensitive);
    ResultCode result = incomplete ? ResultCode.INCOMPLETE : outlook.provisional();
    return new Classification(
        result,
        settled && !incomplete,
        outlook.possible(),
        outlook.toSettle(),
        outlook.decisive(),
        outlook.next(),
        extension(judged, result),
        judged.sulci().min(),
        judged.sulci().max(),
        Multifocality.of(reading.sulci()),
        criteria(judged),
        Cautions.of(new Derived(reading, judged, facts, result)),
        Explanation.of(facts, sensitive, result));
  }

  private static List<CriterionResult> criteria(Judged judged) {
    return Arrays.stream(Criterion.values()).map(criterion -> criterion.of(judged)).toList();
  }

  private static SupratentorialExtension extension(Judged judged, ResultCode result) {
    if (!result.isInfratentorial()) {
      return SupratentorialExtension.NO;
    }
    return switch (judged.supratentorialDeposits()) {
      case MET -> SupratentorialExtension.YES;
      case NOT_MET -> SupratentorialExtension.NO;
      case UNKNOWN -> SupratentorialExtension.UNKNOWN;
    };
  }
}
