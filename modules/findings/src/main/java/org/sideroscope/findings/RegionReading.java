package org.sideroscope.findings;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was said of one palette region: of the region as a whole, and of the sub-sites listed.
 *
 * @param overall the region's own assessment; {@link Assessment#NONE} where none was given
 * @param sites the sub-sites that were listed, in palette order; empty for the sulci
 */
public record RegionReading(Assessment overall, SortedMap<SiteKey, Assessment> sites) {

  /** Nothing said. */
  public static final RegionReading NONE =
      new RegionReading(Assessment.NONE, Collections.emptySortedMap());

  public RegionReading {
    sites = Collections.unmodifiableSortedMap(new TreeMap<>(sites));
  }

  public static RegionReading of(Assessment overall) {
    return new RegionReading(overall, Collections.emptySortedMap());
  }

  public static RegionReading of(AssessmentState overall) {
    return of(Assessment.of(overall));
  }

  public static RegionReading ofSites(Map<SiteKey, Assessment> sites) {
    return new RegionReading(Assessment.NONE, new TreeMap<>(sites));
  }

  public Optional<Assessment> site(SiteKey key) {
    return Optional.ofNullable(sites.get(key));
  }

  public RegionReading withOverall(Assessment next) {
    return new RegionReading(next, sites);
  }

  public RegionReading withSite(SiteKey key, Assessment assessment) {
    SortedMap<SiteKey, Assessment> next = new TreeMap<>(sites);
    next.put(key, assessment);
    return new RegionReading(overall, next);
  }

  public RegionReading withoutSite(SiteKey key) {
    SortedMap<SiteKey, Assessment> next = new TreeMap<>(sites);
    next.remove(key);
    return new RegionReading(overall, next);
  }
}
