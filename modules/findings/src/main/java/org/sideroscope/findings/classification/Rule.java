package org.sideroscope.findings.classification;

import static org.sideroscope.findings.classification.ResultCode.CSS_DISSEMINATED;
import static org.sideroscope.findings.classification.ResultCode.CSS_FOCAL;
import static org.sideroscope.findings.classification.ResultCode.ISS_1_CLASSICAL;
import static org.sideroscope.findings.classification.ResultCode.ISS_1_RESTRICTED;
import static org.sideroscope.findings.classification.ResultCode.ISS_1_VERMIS_NOT_INVOLVED;
import static org.sideroscope.findings.classification.ResultCode.ISS_2_SECONDARY;
import static org.sideroscope.findings.classification.ResultCode.ISS_UNDETERMINED;
import static org.sideroscope.findings.classification.ResultCode.NONE;
import static org.sideroscope.findings.classification.ResultCode.SUPRATENTORIAL_OTHER;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The classification as a table: specification 3.2 row by row, in its order. The first row whose
 * condition holds gives the code. Nothing else decides a code on complete facts.
 */
public enum Rule {
  TYPE_1_PATTERN_WITH_HAEMORRHAGE(
      f -> f.anyCriterionSite() && f.haemorrhage() && f.symmetric() && f.regions() >= 2,
      ISS_UNDETERMINED,
      "PN table 1 and its footnote"),
  DEPOSIT_WITH_HAEMORRHAGE(
      f -> f.anyCriterionSite() && f.haemorrhage(), ISS_2_SECONDARY, "PN table 1"),
  VERMIS_AND_ANOTHER_REGION(
      f -> f.vermis() && (f.brainstem() || f.junction() || f.cord()) && f.symmetric(),
      ISS_1_CLASSICAL,
      "PN table 1"),
  TWO_REGIONS_WITHOUT_VERMIS(
      f -> f.regions() >= 2 && f.symmetric() && !f.vermis(),
      ISS_1_VERMIS_NOT_INVOLVED,
      "PN table 1, footnote"),
  VERMIS_WITHOUT_ANOTHER_REGION(
      f ->
          f.vermis()
              && !f.brainstem()
              && !f.junction()
              && !f.cord()
              && (!f.folia() || f.symmetric()),
      ISS_1_RESTRICTED,
      "PN table 1"),
  ANY_INFRATENTORIAL_DEPOSIT(
      f -> f.anyCriterionSite() || f.supportive(), ISS_UNDETERMINED, "PN table 1"),
  MORE_THAN_THREE_SULCI(f -> f.sulci() > 3, CSS_DISSEMINATED, "PN table 1"),
  ONE_TO_THREE_SULCI(f -> f.sulci() >= 1 && f.sulci() <= 3, CSS_FOCAL, "PN table 1"),
  OTHER_SUPRATENTORIAL_SITE(f -> f.supratentorialOther(), SUPRATENTORIAL_OTHER, "PN table 1; AJNR"),
  NOTHING_THAT_COUNTS(f -> true, NONE, "PN table 1");

  @SuppressWarnings("ImmutableEnumChecker") // the conditions capture nothing
  private final Predicate<Facts> condition;

  private final ResultCode code;
  private final String source;

  Rule(Predicate<Facts> condition, ResultCode code, String source) {
    this.condition = condition;
    this.code = code;
    this.source = source;
  }

  public ResultCode code() {
    return code;
  }

  /** The citation of the row. */
  public String source() {
    return source;
  }

  boolean holdsFor(Facts facts) {
    return condition.test(facts);
  }

  /** The row that decides. */
  static Rule decidingFor(Facts facts) {
    return Arrays.stream(values()).filter(rule -> rule.holdsFor(facts)).findFirst().orElseThrow();
  }
}
