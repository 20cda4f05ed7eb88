package org.sideroscope.reporting;

import static org.sideroscope.findings.AssessmentState.ABSENT;
import static org.sideroscope.findings.AssessmentState.PRESENT;

import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.findings.Answer;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Distribution;
import org.sideroscope.findings.History;
import org.sideroscope.findings.Lobe;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.findings.classification.ResultCode;

/** A reading for each result, all but the incomplete one definite. */
public final class ResultSamples {

  private ResultSamples() {}

  public static Reading of(ResultCode result) {
    return switch (result) {
      case INCOMPLETE -> Samples.incomplete();
      case NONE -> Samples.none();
      case ISS_1_CLASSICAL -> Samples.classical();
      case ISS_1_RESTRICTED -> vermis().withDistribution(Distribution.SYMMETRIC);
      case ISS_1_VERMIS_NOT_INVOLVED ->
          both(both(Samples.none(), Site.CEREBELLAR_FOLIA), Site.PONS)
              .withDistribution(Distribution.SYMMETRIC);
      case ISS_2_SECONDARY ->
          left(Samples.none(), Site.CEREBELLAR_FOLIA)
              .withHistory(History.NONE.withIntracranialHaemorrhage(Answer.YES));
      case ISS_UNDETERMINED -> left(Samples.none(), Site.PONS);
      case CSS_FOCAL -> sulci("precentral sulcus");
      case CSS_DISSEMINATED ->
          sulci(
              "precentral sulcus",
              "superior frontal sulcus",
              "central sulcus",
              "middle frontal sulcus");
      case SUPRATENTORIAL_OTHER -> sylvian();
    };
  }

  private static Reading vermis() {
    return Samples.none()
        .withRegion(
            Region.VERMIS,
            RegionReading.NONE
                .withSite(SiteKey.of(Site.SUPERIOR_VERMIS), Assessment.of(PRESENT))
                .withSite(SiteKey.of(Site.INFERIOR_VERMIS), Assessment.of(ABSENT)));
  }

  private static Reading both(Reading reading, Site site) {
    return withDeciding(reading, site, List.of(Side.values()));
  }

  private static Reading left(Reading reading, Site site) {
    return withDeciding(reading, site, List.of(Side.LEFT));
  }

  /** The site on these sides, and every other deciding one of its region absent. */
  private static Reading withDeciding(Reading reading, Site site, List<Side> present) {
    Region region = site.region().orElseThrow();
    RegionReading said = RegionReading.NONE;
    for (SiteKey key : keys(region).toList()) {
      boolean there = key.site() == site && key.side() != null && present.contains(key.side());
      said = said.withSite(key, Assessment.of(there ? PRESENT : ABSENT));
    }
    return reading.withRegion(region, said);
  }

  private static Stream<SiteKey> keys(Region region) {
    return region.sites().stream()
        .flatMap(site ->
            site.isPaired()
                ? Stream.of(Side.values()).map(side -> SiteKey.of(site, side))
                : Stream.of(SiteKey.of(site)));
  }

  private static Reading sulci(String... names) {
    List<Sulcus> sulci =
        Stream.of(names)
            .map(name ->
                Sulcus.of(
                    "s" + (List.of(names).indexOf(name) + 1),
                    Side.LEFT,
                    Lobe.FRONTAL,
                    name,
                    PRESENT))
            .toList();
    return Samples.none().withRegion(Region.SULCI, RegionReading.of(PRESENT)).withSulci(sulci);
  }

  private static Reading sylvian() {
    Reading reading = Samples.none();
    return reading.withDeposits(
        reading
            .deposits()
            .withSupratentorialOther(
                SiteKey.of(Site.SYLVIAN_FISSURE, Side.LEFT), Assessment.of(PRESENT)));
  }
}
