package org.sideroscope.readingformat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.readingformat.json.JsonObject;
import org.sideroscope.readingformat.json.ObjectCursor;
import org.sideroscope.readingformat.json.Vocabulary;

/** {@code regions} with their {@code sites}, and {@code supratentorialOther}: closed objects. */
final class RegionsPart {

  static final Vocabulary<Region> REGIONS = Vocabulary.of(Region.values(), Region::key);
  static final Vocabulary<SiteKey> SUPRATENTORIAL_OTHER =
      sites(Arrays.stream(Site.values()).filter(site -> site.region().isEmpty()));

  private static final Map<Region, Vocabulary<SiteKey>> SITES = sitesByRegion();

  private RegionsPart() {}

  /** The keys that {@code sites} of a region may hold; none for the sulci. */
  static Vocabulary<SiteKey> sites(Region region) {
    return Objects.requireNonNull(SITES.get(region));
  }

  static SortedMap<Region, RegionReading> read(ObjectCursor at) {
    return at.closed(REGIONS, RegionsPart::region);
  }

  static SortedMap<SiteKey, Assessment> readSupratentorialOther(ObjectCursor at) {
    return at.closed(SUPRATENTORIAL_OTHER, (_, site) -> AssessmentPart.read(site));
  }

  static JsonObject write(SortedMap<Region, RegionReading> regions) {
    JsonObject.Builder to = JsonObject.builder();
    regions.forEach((region, reading) -> to.put(region.key(), region(reading)));
    return to.build();
  }

  static JsonObject writeSites(SortedMap<SiteKey, Assessment> sites) {
    JsonObject.Builder to = JsonObject.builder();
    sites.forEach((key, assessment) -> to.put(key.key(), AssessmentPart.write(assessment)));
    return to.build();
  }

  private static RegionReading region(Region region, ObjectCursor at) {
    SortedMap<SiteKey, Assessment> sites =
        at.object(
            "sites",
            listed ->
                listed.closed(
                    sites(region), (key, site) -> assessment(site, key.site().hasLevels())),
            new TreeMap<>());
    return new RegionReading(assessment(at, region == Region.SPINE), sites);
  }

  private static Assessment assessment(ObjectCursor at, boolean hasLevels) {
    return hasLevels ? AssessmentPart.readSpinal(at) : AssessmentPart.read(at);
  }

  /** A region that speaks through its sites alone has no state: "not assessed" would mislead. */
  private static JsonObject region(RegionReading reading) {
    Assessment overall = reading.overall();
    boolean silent =
        overall.is(AssessmentState.NOT_ASSESSED)
            && overall.reason() == null
            && !reading.sites().isEmpty();
    JsonObject.Builder to = JsonObject.builder();
    if (!silent) {
      to.text("state", overall.state().key());
    }
    AssessmentPart.writeAllButState(to, overall);
    return to.object("sites", writeSites(reading.sites())).build();
  }

  private static Map<Region, Vocabulary<SiteKey>> sitesByRegion() {
    Map<Region, Vocabulary<SiteKey>> sites = new EnumMap<>(Region.class);
    for (Region region : Region.values()) {
      sites.put(region, sites(region.sites().stream()));
    }
    return sites;
  }

  private static Vocabulary<SiteKey> sites(Stream<Site> sites) {
    List<SiteKey> keys =
        sites
            .flatMap(site ->
                site.isPaired()
                    ? Stream.of(
                        SiteKey.of(site), SiteKey.of(site, Side.LEFT), SiteKey.of(site, Side.RIGHT))
                    : Stream.of(SiteKey.of(site)))
            .toList();
    return Vocabulary.of(keys, SiteKey::key);
  }
}
