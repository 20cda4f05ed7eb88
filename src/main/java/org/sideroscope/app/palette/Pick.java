package org.sideroscope.app.palette;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;

/**
 * What the next answer or stroke is about: a region as a whole, or one of its sub-sites with a
 * side.
 *
 * @param site empty for the region as a whole
 */
record Pick(Region region, Optional<Site> site, SideChoice side) {

  static Pick of(Region region) {
    return new Pick(region, Optional.empty(), SideChoice.OPEN);
  }

  static Pick of(Site site) {
    Region region = site.region().orElse(Region.SULCI);
    return new Pick(region, Optional.of(site), SideChoice.OPEN);
  }

  /** The region's key again: its next sub-site, and after the last the region itself. */
  Pick nextSite() {
    List<Site> sites = sitesOf(region);
    int at = site.map(sites::indexOf).orElse(-1) + 1;
    return at < sites.size() ? of(sites.get(at)) : of(region);
  }

  /** The sub-sites that the palette lists under a region; the fissures stand with the sulci. */
  static List<Site> sitesOf(Region region) {
    return region == Region.SULCI
        ? Stream.of(Site.values()).filter(site -> site.region().isEmpty()).toList()
        : region.sites();
  }

  Pick withSide(SideChoice next) {
    return new Pick(region, site, next);
  }

  /** True when calling it present would claim a side that nobody chose. */
  boolean lacksSide() {
    return side == SideChoice.OPEN && site.filter(Site::isPaired).isPresent();
  }

  /** The sub-site keys it stands for; empty for a region as a whole. */
  List<SiteKey> keys() {
    return site.map(side::keys).orElse(List.of());
  }
}
