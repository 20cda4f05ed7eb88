package org.sideroscope.cohort.comparison;

import java.util.Optional;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.classification.RegionState;

/** Puts what was decided of a field into a reading. */
final class Settled {

  private Settled() {}

  /**
   * The reading with the answer that was decided. Sub-sites that contradict what was decided of
   * their region go with the answer that was not followed. Fields that follow from others change
   * nothing here.
   *
   * @param value a category; empty for "cannot be decided", which leaves the place indeterminate
   */
  static Reading with(Reading reading, String field, String value) {
    return switch (field) {
      case "distribution" ->
          reading.withDistribution(Distribution.parse(value).orElse(Distribution.UNKNOWN));
      case "haemorrhage" ->
          reading.withHistory(
              reading
                  .context()
                  .history()
                  .withIntracranialHaemorrhage(Answer.parse(value).orElse(Answer.UNKNOWN)));
      default -> withPlace(reading, field, state(value));
    };
  }

  private static AssessmentState state(String value) {
    return AssessmentState.parse(value).orElse(AssessmentState.INDETERMINATE);
  }

  private static Reading withPlace(Reading reading, String field, AssessmentState state) {
    int slash = field.indexOf('/');
    String first = field.substring(0, Math.max(0, slash));
    String second = field.substring(slash + 1);
    if (first.equals("region")) {
      return Region.parse(second).map(region -> withRegion(reading, region, state)).orElse(reading);
    }
    Optional<Region> region = Region.parse(first);
    if (region.isPresent()) {
      return SiteKey.parse(region.get(), second)
          .map(key -> withSite(reading, region.get(), key, state))
          .orElse(reading);
    }
    return SiteKey.parseSupratentorialOther(second)
        .map(key ->
            reading.withDeposits(
                reading.deposits().withSupratentorialOther(key, Assessment.of(state))))
        .orElse(reading);
  }

  private static Reading withRegion(Reading reading, Region region, AssessmentState state) {
    return RegionState.of(region, reading.region(region)).state() == state
        ? reading
        : reading.withRegion(region, RegionReading.of(state));
  }

  /** A region that was marked as a whole and now contradicts its sub-site is left to them. */
  private static Reading withSite(
      Reading reading, Region region, SiteKey key, AssessmentState state) {
    return reading.mapRegion(
        region,
        said -> {
          RegionReading next = said.withSite(key, Assessment.of(state));
          return contradicts(next) ? next.withOverall(Assessment.NONE) : next;
        });
  }

  private static boolean contradicts(RegionReading said) {
    boolean anyPresent = said.sites().values().stream().anyMatch(Assessment::isPresent);
    AssessmentState overall = said.overall().state();
    return anyPresent ? overall == AssessmentState.ABSENT : overall == AssessmentState.PRESENT;
  }
}
