package org.sideroscope.findings.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Site;
import org.sideroscope.findings.SiteKey;

/**
 * Two readings of one patient, place by place. Pure and total. What a reading does not say for
 * certain is never comparable; no change says why something changed: another technique shows more
 * or less, and visible haemosiderin rarely changes within 6 to 12 months (PN).
 *
 * @param regions all seven, as the criteria count them
 * @param sites every sub-site, each side of a paired one
 * @param sulci every sulcus that either reading has by name, by name and side
 */
public record ReadingComparison(
    List<Compared<Region>> regions,
    List<Compared<SiteKey>> sites,
    List<Compared<NamedSulcus>> sulci) {

  public ReadingComparison {
    regions = List.copyOf(regions);
    sites = List.copyOf(sites);
    sulci = List.copyOf(sulci);
  }

  public static ReadingComparison of(Deposits earlier, Deposits now) {
    return new ReadingComparison(regions(earlier, now), sites(earlier, now), sulci(earlier, now));
  }

  private static List<Compared<Region>> regions(Deposits earlier, Deposits now) {
    SitesOfReading before = new SitesOfReading(earlier);
    SitesOfReading after = new SitesOfReading(now);
    return Stream.of(Region.values())
        .map(region -> new Compared<>(region, before.state(region), after.state(region)))
        .toList();
  }

  private static List<Compared<SiteKey>> sites(Deposits earlier, Deposits now) {
    SitesOfReading before = new SitesOfReading(earlier);
    SitesOfReading after = new SitesOfReading(now);
    return Arrays.stream(Site.values())
        .flatMap(ReadingComparison::bySide)
        .map(key -> new Compared<>(key, before.state(key), after.state(key)))
        .toList();
  }

  private static Stream<SiteKey> bySide(Site site) {
    return site.isPaired()
        ? Stream.of(Side.values()).map(side -> SiteKey.of(site, side))
        : Stream.of(SiteKey.of(site));
  }

  private static List<Compared<NamedSulcus>> sulci(Deposits earlier, Deposits now) {
    SulciOfReading before = new SulciOfReading(earlier);
    SulciOfReading after = new SulciOfReading(now);
    NavigableSet<NamedSulcus> named = new TreeSet<>(before.named());
    named.addAll(after.named());
    return named.stream()
        .map(sulcus -> {
          boolean onConvexity = !before.isOffConvexity(sulcus) && !after.isOffConvexity(sulcus);
          return new Compared<>(
              sulcus, before.state(sulcus, onConvexity), after.state(sulcus, onConvexity));
        })
        .toList();
  }
}
