package org.sideroscope.findings.classification;

import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Site;

/**
 * N: CN VIII, and every infratentorial sub-site that is only recorded (CN V and VII, inferior
 * vermis, roots, cauda equina). Source: specification 3.1; PN table 1 for the nerve.
 */
final class SupportiveSites {

  private SupportiveSites() {}

  /**
   * Not assessed where CN VIII was not, or where the reader said so of another of these sites; the
   * others need not be spoken of.
   */
  static SiteGroup of(Reading reading) {
    SiteGroup nerve = SiteGroup.of(Region.CN8, reading.region(Region.CN8));
    List<NamedSite> recorded = recorded(reading);
    return SiteGroup.of(
        state(nerve, recorded),
        nerve.whole(),
        Stream.concat(nerve.sites().stream(), recorded.stream()).toList());
  }

  private static List<NamedSite> recorded(Reading reading) {
    return reading.deposits().regions().values().stream()
        .flatMap(region -> region.sites().entrySet().stream())
        .filter(entry -> entry.getKey().site().role() == Site.Role.SUPPORTIVE)
        .map(NamedSite::of)
        .toList();
  }

  private static AssessmentState state(SiteGroup nerve, List<NamedSite> recorded) {
    return Stream.of(
            AssessmentState.PRESENT, AssessmentState.INDETERMINATE, AssessmentState.NOT_ASSESSED)
        .filter(state ->
            nerve.is(state) || recorded.stream().anyMatch(site -> site.assessment().is(state)))
        .findFirst()
        .orElse(AssessmentState.ABSENT);
  }
}
