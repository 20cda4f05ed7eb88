package org.sideroscope.findings.classification;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;

/**
 * O: Sylvian and interhemispheric fissure, basal frontal, medial temporal, cingulate, the optic and
 * olfactory nerves, and sulci off the convexities. Source: specification 3.1; AJNR.
 */
final class OtherSupratentorialSites {

  private static final NamedSite WHOLE = new NamedSite("supratentorialOther", Assessment.NONE);

  private OtherSupratentorialSites() {}

  /**
   * Not assessed where one of the five named sites was not, or where the reader said so of a nerve
   * or of a sulcus off the convexities; those need not be spoken of.
   */
  static SiteGroup of(Reading reading) {
    Map<SiteKey, Assessment> named = reading.deposits().supratentorialOther();
    List<NamedSite> sites =
        Stream.of(
                named.entrySet().stream().map(NamedSite::of),
                nerves(reading),
                reading.sulci().stream().filter(s -> !s.convexity()).map(NamedSite::of))
            .flatMap(group -> group)
            .toList();
    return SiteGroup.of(state(sites, named), WHOLE, sites);
  }

  private static Stream<NamedSite> nerves(Reading reading) {
    return reading.region(Region.CN8).sites().entrySet().stream()
        .filter(entry -> entry.getKey().site().role() == Site.Role.SUPRATENTORIAL)
        .map(NamedSite::of);
  }

  private static AssessmentState state(List<NamedSite> sites, Map<SiteKey, Assessment> named) {
    return Stream.of(
            AssessmentState.PRESENT, AssessmentState.INDETERMINATE, AssessmentState.NOT_ASSESSED)
        .filter(state -> sites.stream().anyMatch(site -> site.assessment().is(state)))
        .findFirst()
        .orElse(everySiteIsNamed(named) ? AssessmentState.ABSENT : AssessmentState.NOT_ASSESSED);
  }

  private static boolean everySiteIsNamed(Map<SiteKey, Assessment> named) {
    return Arrays.stream(Site.values())
        .filter(site -> site.region().isEmpty())
        .allMatch(site -> isNamed(site, named));
  }

  /** A paired site named without a side means both sides. */
  private static boolean isNamed(Site site, Map<SiteKey, Assessment> named) {
    return named.containsKey(SiteKey.of(site))
        || (site.isPaired()
            && named.containsKey(SiteKey.of(site, Side.LEFT))
            && named.containsKey(SiteKey.of(site, Side.RIGHT)));
  }
}
