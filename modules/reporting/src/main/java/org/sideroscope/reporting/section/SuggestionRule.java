package org.sideroscope.reporting.section;

import java.util.EnumSet;
import java.util.function.Predicate;
import org.sideroscope.findings.CordCoverage;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.classification.Classification;
import org.sideroscope.findings.classification.SettleName;
import org.sideroscope.reporting.source.ReportSource;

/**
 * What a report may suggest, as a table: when, and who says so. Every text says "consider"; none is
 * advice on treatment. Source: specification section 7, and 3.2 for the history.
 */
enum SuggestionRule {
  SENSITIVE_SEQUENCE(
      "sensitiveSequence",
      source -> !source.reading().acquisition().isParamagneticSensitive(),
      "PN \"Radiological features\"; AJNR \"MR Imaging\""),
  WHOLE_SPINE(
      "wholeSpine",
      source -> infratentorial(source) && !wholeSpineImaged(source.reading()),
      "PN \"Imaging\""),
  HISTORY(
      "history",
      source ->
          infratentorial(source)
              && source.classification().toSettle().contains(SettleName.INTRACRANIAL_HAEMORRHAGE),
      "PN table 1"),
  LOCATE_LEAK(
      "locateLeak",
      source -> infratentorial(source) && leakRecorded(source.reading()),
      "PN \"Imaging\"; AJNR \"Dynamic CT Myelogram\""),
  AFTER_REPAIR(
      "afterRepair",
      source -> infratentorial(source) && leakRecorded(source.reading()),
      "PN \"How should I manage iSS?\""),
  ANGIOGRAPHY(
      "angiography",
      source -> source.classification().result().isType1(),
      "PN \"Imaging\"; AJNR \"Angiography\""),
  CSF("csf", source -> progressive(source), "PN \"CSF analysis\""),
  NEURO_OTOLOGY(
      "neuroOtology", source -> progressive(source), "PN \"Neuro-otological evaluation\""),
  NEUROPSYCHOLOGY(
      "neuropsychology", source -> progressive(source), "PN \"Neuropsychological evaluation\""),
  INTERVAL(
      "interval",
      source -> infratentorial(source),
      "PN \"How should a person with iSS be monitored?\""),
  SPECIALIST_TEAM(
      "specialistTeam", source -> progressive(source), "PN \"How should I manage iSS?\"");

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // functions of this table, which capture nothing
  private final Predicate<ReportSource> condition;

  private final String citation;

  SuggestionRule(String key, Predicate<ReportSource> condition, String citation) {
    this.key = key;
    this.condition = condition;
    this.citation = citation;
  }

  /** The text's key below {@code suggestion.} in the bundle. */
  String key() {
    return key;
  }

  String citation() {
    return citation;
  }

  boolean appliesTo(ReportSource source) {
    return condition.test(source);
  }

  private static boolean infratentorial(ReportSource source) {
    return source.classification().result().isInfratentorial();
  }

  /** The pattern may be that of slow persistent bleeding, type 1, as far as is known. */
  private static boolean progressive(ReportSource source) {
    Classification derived = source.classification();
    return derived.result().isType1()
        || (derived.result().isInfratentorial()
            && derived.possible().stream().anyMatch(code -> code.isType1()));
  }

  private static boolean wholeSpineImaged(Reading reading) {
    return reading.acquisition().spine().containsAll(EnumSet.allOf(CordCoverage.class));
  }

  private static boolean leakRecorded(Reading reading) {
    return reading.context().associatedFindings().stream().anyMatch(PossibleSource::isLeak);
  }
}
