package org.sideroscope.findings.comparison;

import java.util.Optional;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.classification.RegionState;

/** What one reading says of its regions and sub-sites, also of those it does not list. */
record SitesOfReading(Deposits deposits) {

  /** As the criteria count a region; the convexities as a whole for the sulci. */
  AssessmentState state(Region region) {
    RegionReading said = deposits.region(region);
    if (region != Region.SULCI) {
      return RegionState.of(region, said).state();
    }
    boolean present =
        deposits.sulci().stream()
            .anyMatch(sulcus -> sulcus.convexity() && sulcus.assessment().isPresent());
    return present ? AssessmentState.PRESENT : said.overall().state();
  }

  /**
   * A sub-site that is not listed is absent where its region is called absent, and not known
   * anywhere else: a region that is present may be so elsewhere.
   */
  AssessmentState state(SiteKey key) {
    Optional<Assessment> said = listed(key).or(() -> listed(SiteKey.of(key.site())));
    return said.map(Assessment::state)
        .orElseGet(() ->
            key.site()
                .region()
                .map(region -> deposits.region(region).overall())
                .filter(whole -> whole.is(AssessmentState.ABSENT))
                .map(Assessment::state)
                .orElse(AssessmentState.NOT_ASSESSED));
  }

  private Optional<Assessment> listed(SiteKey key) {
    return key.site()
        .region()
        .map(region -> deposits.region(region).site(key))
        .orElseGet(() -> Optional.ofNullable(deposits.supratentorialOther().get(key)));
  }
}
