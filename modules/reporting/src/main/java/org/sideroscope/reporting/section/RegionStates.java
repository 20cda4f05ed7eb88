package org.sideroscope.reporting.section;

import static org.sideroscope.findings.AssessmentState.ABSENT;
import static org.sideroscope.findings.AssessmentState.INDETERMINATE;
import static org.sideroscope.findings.AssessmentState.NOT_ASSESSED;
import static org.sideroscope.findings.AssessmentState.PRESENT;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.SetBy;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.RegionState;

/**
 * The state in which a report shows a region. It is the state that the criteria give it
 * (specification 3.1), but for one thing: a deposit at a sub-site that is only recorded, such as
 * the inferior vermis, shows, since a line that says "absent" above it would mislead.
 */
public final class RegionStates {

  private final Reading reading;

  private RegionStates(Reading reading) {
    this.reading = reading;
  }

  public static RegionStates of(Reading reading) {
    return new RegionStates(reading);
  }

  public Assessment of(Region region) {
    return region == Region.SULCI ? ofSulci() : ofSites(region, reading.region(region));
  }

  private static Assessment ofSites(Region region, RegionReading said) {
    RegionState derived = RegionState.of(region, said);
    Collection<Assessment> sites = said.sites().values();
    if (derived.state() == PRESENT || any(sites, PRESENT)) {
      return Assessment.of(PRESENT);
    }
    if (derived.state() == INDETERMINATE || any(sites, INDETERMINATE)) {
      return Assessment.of(INDETERMINATE);
    }
    return derived.notImaged()
        ? Assessment.notAssessed(NotAssessedReason.NOT_IMAGED)
        : Assessment.of(derived.state())
            .withReason(reasonOf(said.overall(), derived.state()))
            .withSetBy(setBy(said.overall(), derived.state()));
  }

  private static @Nullable NotAssessedReason reasonOf(Assessment overall, AssessmentState state) {
    return state == NOT_ASSESSED ? overall.reason() : null;
  }

  /** Where a region has the state that was said of it, what set that. */
  private static @Nullable SetBy setBy(Assessment overall, AssessmentState state) {
    return overall.is(state) ? overall.setBy() : null;
  }

  private Assessment ofSulci() {
    Assessment convexities = reading.region(Region.SULCI).overall();
    List<Assessment> records = reading.sulci().stream().map(Sulcus::assessment).toList();
    if (convexities.isPresent() || any(records, PRESENT)) {
      return Assessment.of(PRESENT);
    }
    if (convexities.is(INDETERMINATE) || any(records, INDETERMINATE)) {
      return Assessment.of(INDETERMINATE);
    }
    return Assessment.of(convexities.state())
        .withReason(convexities.reason())
        .withSetBy(convexities.setBy());
  }

  /** Of the supratentorial sites beside the sulci together. */
  Assessment ofSupratentorialOther() {
    Map<SiteKey, Assessment> said = reading.deposits().supratentorialOther();
    if (any(said.values(), PRESENT)) {
      return Assessment.of(PRESENT);
    }
    if (any(said.values(), INDETERMINATE)) {
      return Assessment.of(INDETERMINATE);
    }
    boolean allAbsent =
        supratentorialSites().allMatch(site -> isAbsent(RecordedSite.of(site, said), site, said));
    return Assessment.of(allAbsent ? ABSENT : NOT_ASSESSED);
  }

  /**
   * Of a single site, its sides taken together. Where the region lists no site, the region's own
   * state stands for each.
   */
  public Assessment of(Site site) {
    Map<SiteKey, Assessment> said = said(site);
    Assessment overall =
        site.region().map(region -> reading.region(region).overall()).orElse(Assessment.NONE);
    List<RecordedSite> recorded = RecordedSite.of(site, said);
    if (said.isEmpty() || (recorded.isEmpty() && overall.is(ABSENT))) {
      return Assessment.of(overall.state());
    }
    List<Assessment> assessments = recorded.stream().map(RecordedSite::assessment).toList();
    if (any(assessments, PRESENT)) {
      return Assessment.of(PRESENT);
    }
    if (any(assessments, INDETERMINATE)) {
      return Assessment.of(INDETERMINATE);
    }
    return Assessment.of(isAbsent(recorded, site, said) ? ABSENT : NOT_ASSESSED);
  }

  /** Of one side of a paired site; what was said of both sides stands for each. */
  public Assessment of(Site site, Side side) {
    if (!site.isPaired()) {
      return of(site);
    }
    Map<SiteKey, Assessment> said = said(site);
    Assessment both = said.get(SiteKey.of(site));
    Assessment one = said.getOrDefault(SiteKey.of(site, side), both);
    if (one != null) {
      return one;
    }
    return said.containsKey(SiteKey.of(site, side.opposite())) ? Assessment.NONE : of(site);
  }

  /** What was said of the region that {@code site} belongs to. */
  Map<SiteKey, Assessment> said(Site site) {
    return site.region()
        .<Map<SiteKey, Assessment>>map(region -> reading.region(region).sites())
        .orElseGet(() -> reading.deposits().supratentorialOther());
  }

  private static boolean isAbsent(
      List<RecordedSite> recorded, Site site, Map<SiteKey, Assessment> said) {
    return !recorded.isEmpty()
        && recorded.stream().allMatch(one -> one.is(ABSENT))
        && RecordedSite.silentSides(site, said).isEmpty();
  }

  /** The supratentorial sites beside the sulci. */
  public static Stream<Site> supratentorialSites() {
    return Arrays.stream(Site.values()).filter(site -> site.region().isEmpty());
  }

  private static boolean any(Collection<Assessment> assessments, AssessmentState state) {
    return assessments.stream().anyMatch(assessment -> assessment.is(state));
  }
}
