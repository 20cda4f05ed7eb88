package org.sideroscope.findings;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where haemosiderin was looked for and what was seen.
 *
 * @param regions the palette regions that were spoken of; a missing one is not assessed
 * @param sulci the sulcal records, in the order they were made
 * @param supratentorialOther the supratentorial sites beside the sulci that were spoken of
 * @param called what the reader called the distribution; null where nothing was said of it
 */
public record Deposits(
    SortedMap<Region, RegionReading> regions,
    List<Sulcus> sulci,
    SortedMap<SiteKey, Assessment> supratentorialOther,
    @Nullable Distribution called) {

  public static final Deposits NONE =
      new Deposits(Collections.emptySortedMap(), List.of(), Collections.emptySortedMap(), null);

  public Deposits {
    regions = Collections.unmodifiableSortedMap(new TreeMap<>(regions));
    sulci = List.copyOf(sulci);
    supratentorialOther = Collections.unmodifiableSortedMap(new TreeMap<>(supratentorialOther));
  }

  /** What the classification goes by: unknown whether that was said or nothing was (3.1). */
  public Distribution distribution() {
    return called == null ? Distribution.UNKNOWN : called;
  }

  /** What was said of a region; {@link RegionReading#NONE} where nothing was. */
  public RegionReading region(Region region) {
    return regions.getOrDefault(region, RegionReading.NONE);
  }

  public Deposits withRegion(Region region, RegionReading next) {
    SortedMap<Region, RegionReading> changed = new TreeMap<>(regions);
    changed.put(region, next);
    return new Deposits(changed, sulci, supratentorialOther, called);
  }

  public Deposits withSulci(List<Sulcus> next) {
    return new Deposits(regions, next, supratentorialOther, called);
  }

  public Deposits withSupratentorialOther(SiteKey key, Assessment assessment) {
    SortedMap<SiteKey, Assessment> changed = new TreeMap<>(supratentorialOther);
    changed.put(key, assessment);
    return new Deposits(regions, sulci, changed, called);
  }

  public Deposits withDistribution(@Nullable Distribution next) {
    return new Deposits(regions, sulci, supratentorialOther, next);
  }
}
