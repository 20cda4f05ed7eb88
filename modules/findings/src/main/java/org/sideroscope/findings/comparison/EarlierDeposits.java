package org.sideroscope.findings.comparison;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;

/** What is kept of an earlier reading beside the one that is compared with it. */
public final class EarlierDeposits {

  private EarlierDeposits() {}

  /** What was said, without the images and numbers, which are of images that are not here. */
  public static Deposits of(Deposits said) {
    SortedMap<Region, RegionReading> regions = new TreeMap<>();
    said.regions()
        .forEach((region, reading) ->
            regions.put(region, new RegionReading(bare(reading.overall()), bare(reading.sites()))));
    return new Deposits(
        regions,
        said.sulci().stream()
            .map(sulcus -> sulcus.withAssessment(bare(sulcus.assessment())))
            .toList(),
        bare(said.supratentorialOther()),
        said.called());
  }

  private static <K extends Comparable<K>> SortedMap<K, Assessment> bare(Map<K, Assessment> said) {
    SortedMap<K, Assessment> bare = new TreeMap<>();
    said.forEach((key, assessment) -> bare.put(key, bare(assessment)));
    return bare;
  }

  private static Assessment bare(Assessment said) {
    return said.withEvidence(List.of()).withKeyImages(List.of()).withMeasurements(null);
  }
}
