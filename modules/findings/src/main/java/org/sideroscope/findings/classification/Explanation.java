package org.sideroscope.findings.classification;

/**
 * Why the result is what it is, in words.
 *
 * @param rule the row of specification 3.2 that gave the result, or its provisional form
 * @param text a few sentences for the reader
 * @param source the citation a reader can follow
 */
public record Explanation(Rule rule, String text, String source) {

  static Explanation of(Facts facts, boolean paramagneticSensitive, ResultCode result) {
    Rule rule = Rule.decidingFor(facts);
    if (result == ResultCode.INCOMPLETE) {
      return new Explanation(rule, incomplete(paramagneticSensitive), "PN \"Imaging\"");
    }
    return new Explanation(rule, because(rule, facts) + extension(facts, result), rule.source());
  }

  private static String because(Rule rule, Facts facts) {
    return switch (rule) {
      case TYPE_1_PATTERN_WITH_HAEMORRHAGE ->
          "Symmetrical deposits in at least two criterion regions are the pattern of type 1, and a"
              + " documented intracranial haemorrhage is the history of type 2: both fit, and the"
              + " reader decides.";
      case DEPOSIT_WITH_HAEMORRHAGE ->
          "Infratentorial deposits after a documented intracranial haemorrhage, without the"
              + " symmetrical pattern of type 1 in two regions.";
      case VERMIS_AND_ANOTHER_REGION ->
          "The superior vermis and at least one region beside the cerebellum are involved, and the"
              + " deposits are symmetrical.";
      case TWO_REGIONS_WITHOUT_VERMIS ->
          "Symmetrical deposits in at least two criterion regions meet the count of the table's"
              + " footnote, but the table describes type 1 with the superior vermis, which is not"
              + " recorded as involved.";
      case VERMIS_WITHOUT_ANOTHER_REGION -> restricted(facts);
      case ANY_INFRATENTORIAL_DEPOSIT -> undetermined(facts);
      case MORE_THAN_THREE_SULCI ->
          "More than three convexity sulci count, and no infratentorial deposit is recorded.";
      case ONE_TO_THREE_SULCI ->
          "One to three convexity sulci count, and no infratentorial deposit is recorded.";
      case OTHER_SUPRATENTORIAL_SITE ->
          "Supratentorial deposits off the convexities: cortical siderosis is a matter of the"
              + " convexity sulci.";
      case NOTHING_THAT_COUNTS -> "No deposit that counts is recorded.";
    };
  }

  private static String restricted(Facts facts) {
    String text =
        "The superior vermis is involved and no region beside the cerebellum is recorded as"
            + " involved: the early, restricted form.";
    return facts.folia()
        ? text
            + " The table names the vermis only for this form; folia and peduncles are accepted"
            + " beside it because they belong to the same criterion region."
        : text;
  }

  private static String undetermined(Facts facts) {
    if (facts.regions() >= 2) {
      return "Deposits in at least two criterion regions that are not known to be symmetrical, and"
          + " no known haemorrhage: ask for the bleeding history.";
    }
    return facts.anyCriterionSite()
        ? "Infratentorial deposits that do not meet the criteria of a type."
        : "Infratentorial deposits only where they support the diagnosis, such as CN VIII; they"
            + " satisfy no criterion.";
  }

  private static String extension(Facts facts, ResultCode result) {
    boolean supratentorial = facts.sulci() > 0 || facts.supratentorialOther();
    return result.isInfratentorial() && supratentorial
        ? " Supratentorial deposits beside them are an extension of iSS, never cSS."
        : "";
  }

  private static String incomplete(boolean paramagneticSensitive) {
    return paramagneticSensitive
        ? "Nothing that counts has been found so far, and what was not assessed could change that."
        : "Nothing that counts has been found, but no paramagnetic-sensitive series is recorded as"
            + " read, so siderosis is not excluded.";
  }
}
