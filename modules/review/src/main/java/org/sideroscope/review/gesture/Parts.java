package org.sideroscope.review.gesture;

import java.util.List;
import java.util.stream.Stream;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.review.reading.Place;

/** The parts of a region, and how sites without a side stand for both. */
final class Parts {

  private Parts() {}

  /**
   * The parts that a region's own answer speaks for: the sub-sites listed, or for the sulci the
   * records on the convexities.
   */
  static List<Place> listed(Region region, Reading reading) {
    return region == Region.SULCI
        ? reading.sulci().stream()
            .filter(Sulcus::convexity)
            .map(sulcus -> Place.ofSulcus(sulcus.id()))
            .toList()
        : reading.region(region).sites().keySet().stream().map(Place::of).toList();
  }

  /** The sub-sites of a region, by side, of which nothing is said. */
  static List<Place> unlisted(Region region, Reading reading) {
    return region.sites().stream()
        .flatMap(Parts::bySide)
        .filter(key -> !isListed(key, reading))
        .map(Place::of)
        .toList();
  }

  /** The supratentorial sites beside the sulci, by side, of which nothing is said. */
  static List<Place> unlistedSupratentorial(Reading reading) {
    return Stream.of(Site.values())
        .filter(site -> site.region().isEmpty())
        .flatMap(Parts::bySide)
        .filter(key -> !isListed(key, reading))
        .map(Place::of)
        .toList();
  }

  /** The sides of a paired site, or a midline site itself. */
  static Stream<SiteKey> bySide(Site site) {
    return site.isPaired()
        ? Stream.of(Side.values()).map(side -> SiteKey.of(site, side))
        : Stream.of(SiteKey.of(site));
  }

  /** A place, and beside a paired site without a side each of its sides. */
  static List<Place> withSides(Place place) {
    return place instanceof Place.SubSite(SiteKey key) && key.side() == null
        ? Stream.concat(Stream.of(place), bySide(key.site()).map(Place::of)).distinct().toList()
        : List.of(place);
  }

  /** The sides of a paired site that is named without one; any other place itself. */
  static List<Place> bySideOrItself(Place place) {
    return place instanceof Place.SubSite(SiteKey key) && key.side() == null
        ? bySide(key.site()).map(Place::of).toList()
        : List.of(place);
  }

  private static boolean isListed(SiteKey key, Reading reading) {
    return Place.of(key).in(reading).isPresent()
        || Place.of(SiteKey.of(key.site())).in(reading).isPresent();
  }
}
