package org.sideroscope.workstation.deidentify;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.RegionReading;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;

/** The same change made to every assessment of a reading. */
final class DepositsChange {

  private DepositsChange() {}

  /**
   * @param each is applied to every assessment
   * @param sulcus is applied to every sulcus, whose assessment was changed before
   */
  static Deposits of(
      Deposits deposits, UnaryOperator<Assessment> each, UnaryOperator<Sulcus> sulcus) {
    SortedMap<Region, RegionReading> regions = new TreeMap<>();
    deposits
        .regions()
        .forEach((region, said) ->
            regions.put(
                region, new RegionReading(each.apply(said.overall()), of(said.sites(), each))));
    return new Deposits(
        regions,
        deposits.sulci().stream()
            .map(said -> sulcus.apply(said.withAssessment(each.apply(said.assessment()))))
            .toList(),
        of(deposits.supratentorialOther(), each),
        deposits.called());
  }

  private static SortedMap<SiteKey, Assessment> of(
      SortedMap<SiteKey, Assessment> sites, UnaryOperator<Assessment> each) {
    SortedMap<SiteKey, Assessment> changed = new TreeMap<>();
    sites.forEach((site, said) -> changed.put(site, each.apply(said)));
    return changed;
  }

  static Sulcus named(Sulcus sulcus, @Nullable String name) {
    return new Sulcus(
        sulcus.id(),
        sulcus.hemisphere(),
        sulcus.lobe(),
        name,
        sulcus.convexity(),
        sulcus.tramline(),
        sulcus.adjacentTo(),
        sulcus.continuousWithLobarHaemorrhage(),
        sulcus.assessment());
  }

  static Sulcus relabelled(Sulcus sulcus, UnaryOperator<String> label) {
    return new Sulcus(
        label.apply(sulcus.id()),
        sulcus.hemisphere(),
        sulcus.lobe(),
        sulcus.name(),
        sulcus.convexity(),
        sulcus.tramline(),
        sulcus.adjacentTo().stream().map(label).toList(),
        sulcus.continuousWithLobarHaemorrhage(),
        sulcus.assessment());
  }
}
