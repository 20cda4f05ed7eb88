package org.sideroscope.findings.classification;

import java.util.List;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;

/**
 * Sites that are judged as one: what they come to, and what was said of each.
 *
 * @param outcomes what the rules have to reckon with, {@code ABSENT} first
 * @param notImaged true where the group is not assessed because no image covers it
 * @param whole the group as a whole, named where no single site decided
 * @param sites the sites that were spoken of
 */
record SiteGroup(
    AssessmentState state,
    List<SettleValue> outcomes,
    boolean notImaged,
    NamedSite whole,
    List<NamedSite> sites) {

  SiteGroup {
    outcomes = List.copyOf(outcomes);
    sites = List.copyOf(sites);
  }

  /** Sites from more than one region. */
  static SiteGroup of(AssessmentState state, NamedSite whole, List<NamedSite> sites) {
    return new SiteGroup(state, outcomes(state), false, whole, sites);
  }

  /** The deciding sub-sites of a palette region, or the region where it lists no sub-site. */
  static SiteGroup of(Region region, RegionReading reading) {
    RegionState state = RegionState.of(region, reading);
    NamedSite whole = new NamedSite(region.key(), reading.overall());
    return new SiteGroup(
        state.state(),
        outcomes(state.state()),
        state.notImaged(),
        whole,
        decidingSites(reading, whole));
  }

  private static List<SettleValue> outcomes(AssessmentState state) {
    return switch (state) {
      case PRESENT -> List.of(SettleValue.PRESENT);
      case ABSENT -> List.of(SettleValue.ABSENT);
      case INDETERMINATE, NOT_ASSESSED -> List.of(SettleValue.ABSENT, SettleValue.PRESENT);
    };
  }

  private static List<NamedSite> decidingSites(RegionReading reading, NamedSite whole) {
    if (reading.sites().isEmpty()) {
      return List.of(whole);
    }
    return reading.sites().entrySet().stream()
        .filter(entry -> entry.getKey().site().isDeciding())
        .map(NamedSite::of)
        .toList();
  }

  /** The group as the rules see it where something about it is to count as absent. */
  SiteGroup absentIf(boolean condition) {
    return condition
        ? new SiteGroup(state, List.of(SettleValue.ABSENT), notImaged, whole, sites)
        : this;
  }

  /** True if the rules take the group for something other than what was seen. */
  boolean countsAsAbsentUnseen() {
    return status() == CriterionStatus.UNKNOWN && outcomes.size() == 1;
  }

  boolean is(AssessmentState other) {
    return state == other;
  }

  boolean isPresent() {
    return state == AssessmentState.PRESENT;
  }

  /** Whether there are deposits at these sites, are none, or may be some. */
  CriterionStatus status() {
    return switch (state) {
      case PRESENT -> CriterionStatus.MET;
      case ABSENT -> CriterionStatus.NOT_MET;
      case INDETERMINATE, NOT_ASSESSED -> CriterionStatus.UNKNOWN;
    };
  }

  /** The sites that make the status what it is; the whole where no single site does. */
  List<NamedSite> deciding() {
    List<NamedSite> deciding = sites.stream().filter(this::speaksForTheState).toList();
    return deciding.isEmpty() ? List.of(whole) : deciding;
  }

  private boolean speaksForTheState(NamedSite site) {
    return switch (state) {
      case PRESENT, ABSENT -> site.assessment().is(state);
      case INDETERMINATE, NOT_ASSESSED ->
          site.assessment().is(AssessmentState.INDETERMINATE)
              || site.assessment().is(AssessmentState.NOT_ASSESSED);
    };
  }
}
