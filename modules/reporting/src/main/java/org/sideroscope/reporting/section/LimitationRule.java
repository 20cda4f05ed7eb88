package org.sideroscope.reporting.section;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sideroscope.findings.Acquisition;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Sulcus;

/**
 * What a reading cannot say, as a table; what bears on the class itself stands among its cautions.
 * Source: specification sections 2 and 4 (PN, AJNR).
 */
enum LimitationRule {
  NO_SENSITIVE_SEQUENCE(
      "noSensitiveSequence",
      reading -> !reading.acquisition().isParamagneticSensitive(),
      "PN \"Radiological features\"; AJNR \"MR Imaging\""),
  BRAIN_NOT_COVERED(
      "brainNotCovered",
      reading -> Boolean.FALSE.equals(reading.acquisition().brain()),
      "PN \"Imaging\""),
  SPINE_COVERAGE("spineCoverage", reading -> spinePartlyCovered(reading), "PN \"Imaging\""),
  ARTEFACT("artefact", reading -> readThroughArtefact(reading), ""),
  NERVES("nerves", reading -> spokeOfNerves(reading), "PN table 1"),
  SUSCEPTIBILITY(
      "susceptibility", reading -> reading.acquisition().isParamagneticSensitive(), "AJNR"),
  MINIP("minip", reading -> usedMinimumIntensity(reading.acquisition()), ""),
  DERIVED("derived", reading -> true, "");

  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // functions of this table, which capture nothing
  private final Predicate<Reading> condition;

  private final String citation;

  LimitationRule(String key, Predicate<Reading> condition, String citation) {
    this.key = key;
    this.condition = condition;
    this.citation = citation;
  }

  /** The text's key below {@code limitation.} in the bundle. */
  String key() {
    return key;
  }

  /** Empty for what this program itself cannot do. */
  String citation() {
    return citation;
  }

  boolean appliesTo(Reading reading) {
    return condition.test(reading);
  }

  private static boolean spinePartlyCovered(Reading reading) {
    int covered = reading.acquisition().spine().size();
    return covered > 0 && covered < 3;
  }

  private static boolean readThroughArtefact(Reading reading) {
    Stream<Assessment> ofRegions =
        reading.deposits().regions().values().stream().flatMap(LimitationRule::assessments);
    Stream<Assessment> ofSulci = reading.sulci().stream().map(Sulcus::assessment);
    Collection<Assessment> others = reading.deposits().supratentorialOther().values();
    return Stream.of(ofRegions, ofSulci, others.stream())
        .flatMap(assessments -> assessments)
        .anyMatch(assessment -> assessment.reason() == NotAssessedReason.ARTEFACT);
  }

  private static Stream<Assessment> assessments(RegionReading region) {
    return Stream.concat(Stream.of(region.overall()), region.sites().values().stream());
  }

  private static boolean spokeOfNerves(Reading reading) {
    return assessments(reading.region(Region.CN8))
        .anyMatch(assessment -> !assessment.is(AssessmentState.NOT_ASSESSED));
  }

  private static boolean usedMinimumIntensity(Acquisition acquisition) {
    List<String> kinds = List.of("MIN_IP", "mIP");
    return acquisition.series().stream().anyMatch(series -> kinds.contains(series.kind()));
  }
}
