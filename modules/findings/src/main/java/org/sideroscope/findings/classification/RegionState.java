package org.sideroscope.findings.classification;

import static org.sideroscope.findings.AssessmentState.ABSENT;
import static org.sideroscope.findings.AssessmentState.INDETERMINATE;
import static org.sideroscope.findings.AssessmentState.NOT_ASSESSED;
import static org.sideroscope.findings.AssessmentState.PRESENT;

import java.util.List;
import java.util.Map;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;

/**
 * The state of a palette region, derived from what was said of it and of its deciding sub-sites.
 * Source: specification 3.1.
 *
 * @param state what the region counts as
 * @param notImaged true where it is not assessed because no image covers it
 */
public record RegionState(AssessmentState state, boolean notImaged) {

  /** The first that holds, in the order of specification 3.1. */
  public static RegionState of(Region region, RegionReading reading) {
    Assessment overall = reading.overall();
    List<Assessment> deciding = deciding(reading);
    if (any(deciding, PRESENT) || (overall.isPresent() && reading.sites().isEmpty())) {
      return new RegionState(PRESENT, false);
    }
    if (any(deciding, INDETERMINATE) || overall.is(INDETERMINATE)) {
      return new RegionState(INDETERMINATE, false);
    }
    if (any(deciding, NOT_ASSESSED) && !unimagedLevelsArePassedOver(region, deciding)) {
      return new RegionState(NOT_ASSESSED, listedSitesWereNotImaged(region, reading, deciding));
    }
    if (overall.is(ABSENT) || everySiteIsListed(region, reading)) {
      return new RegionState(ABSENT, false);
    }
    return new RegionState(NOT_ASSESSED, overall.isNotImaged());
  }

  private static List<Assessment> deciding(RegionReading reading) {
    return reading.sites().entrySet().stream()
        .filter(entry -> entry.getKey().site().isDeciding())
        .map(Map.Entry::getValue)
        .toList();
  }

  private static boolean any(List<Assessment> assessments, AssessmentState state) {
    return assessments.stream().anyMatch(assessment -> assessment.is(state));
  }

  /** A cord level that was not imaged does not keep the levels that were read from deciding. */
  private static boolean unimagedLevelsArePassedOver(Region region, List<Assessment> deciding) {
    return region == Region.SPINE
        && any(deciding, ABSENT)
        && deciding.stream().allMatch(level -> level.is(ABSENT) || level.isNotImaged());
  }

  /**
   * Whether the sub-sites that keep a region from being assessed say that there was no image. For
   * the cord the levels listed suffice; elsewhere every deciding sub-site, both sides of each, or
   * the region itself must have been out of the images, since one side alone says nothing of the
   * other.
   */
  private static boolean listedSitesWereNotImaged(
      Region region, RegionReading reading, List<Assessment> deciding) {
    boolean regionNotImaged = reading.overall().isNotImaged();
    return deciding.stream().allMatch(site -> isNotImaged(site, regionNotImaged))
        && (region == Region.SPINE || regionNotImaged || everySiteIsListed(region, reading));
  }

  /** A sub-site that gives no reason of its own shares the region's. */
  private static boolean isNotImaged(Assessment site, boolean regionNotImaged) {
    return site.is(NOT_ASSESSED)
        && (site.reason() == NotAssessedReason.NOT_IMAGED
            || (site.reason() == null && regionNotImaged));
  }

  private static boolean everySiteIsListed(Region region, RegionReading reading) {
    List<Site> deciding = region.sites().stream().filter(Site::isDeciding).toList();
    return !deciding.isEmpty() && deciding.stream().allMatch(site -> isListed(site, reading));
  }

  /** A paired sub-site named without a side means both sides. */
  private static boolean isListed(Site site, RegionReading reading) {
    return reading.sites().containsKey(SiteKey.of(site))
        || (site.isPaired()
            && reading.sites().containsKey(SiteKey.of(site, Side.LEFT))
            && reading.sites().containsKey(SiteKey.of(site, Side.RIGHT)));
  }
}
