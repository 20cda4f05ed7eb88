package org.sideroscope.review.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.SiteKey;
import org.sideroscope.findings.Sulcus;
import org.sideroscope.marking.MarkLabel;

/**
 * A place of a reading that carries an assessment and may carry marks. Ordered as the palette is:
 * by region, a region before its parts.
 */
public sealed interface Place extends Comparable<Place> {

  /** A palette region as a whole. */
  record WholeRegion(Region whole) implements Place {}

  /** A sub-site of a region, or a supratentorial site beside the sulci. */
  record SubSite(SiteKey key) implements Place {}

  /** One sulcal record. */
  record SulcusRecord(String id) implements Place {}

  static Place of(Region region) {
    return new WholeRegion(region);
  }

  static Place of(SiteKey key) {
    return new SubSite(key);
  }

  static Place ofSulcus(String id) {
    return new SulcusRecord(id);
  }

  /** The place that a label of the reading format names; empty for any other text. */
  static Optional<Place> parse(MarkLabel label) {
    int slash = label.text().indexOf('/');
    if (slash < 0) {
      return Region.parse(label.text()).map(Place::of);
    }
    String group = label.text().substring(0, slash);
    String word = label.text().substring(slash + 1);
    if (group.equals(Region.SULCI.key())) {
      return word.isBlank() ? Optional.empty() : Optional.of(ofSulcus(word));
    }
    return group.equals("supratentorialOther")
        ? SiteKey.parseSupratentorialOther(word).map(Place::of)
        : Region.parse(group).flatMap(region -> SiteKey.parse(region, word)).map(Place::of);
  }

  /** Every place that a reading speaks of. */
  static List<Place> allIn(Reading reading) {
    List<Place> places = new ArrayList<>();
    reading
        .deposits()
        .regions()
        .forEach((region, said) -> {
          places.add(of(region));
          said.sites().keySet().forEach(key -> places.add(of(key)));
        });
    reading.sulci().forEach(sulcus -> places.add(ofSulcus(sulcus.id())));
    reading.deposits().supratentorialOther().keySet().forEach(key -> places.add(of(key)));
    return List.copyOf(places);
  }

  /** The word of the reading format, such as {@code brainstem/pons.left}. */
  default MarkLabel label() {
    return MarkLabel.of(
        switch (this) {
          case WholeRegion(Region region) -> region.key();
          case SubSite(SiteKey key) -> key.label();
          case SulcusRecord(String id) -> Region.SULCI.key() + "/" + id;
        });
  }

  /** The palette region; empty for the supratentorial sites beside the sulci. */
  default Optional<Region> region() {
    return switch (this) {
      case WholeRegion(Region region) -> Optional.of(region);
      case SubSite(SiteKey key) -> key.site().region();
      case SulcusRecord _ -> Optional.of(Region.SULCI);
    };
  }

  /**
   * Whether another place is this one or lies in it: a sub-site in its region, one side in a site
   * named without a side, and in the region of the sulci its records and the supratentorial sites
   * that stand beside them.
   */
  default boolean covers(Place other) {
    return equals(other)
        || switch (this) {
          case WholeRegion(Region region) -> other.region().orElse(Region.SULCI) == region;
          case SubSite(SiteKey key) ->
              key.side() == null
                  && other instanceof SubSite(SiteKey inner)
                  && inner.site() == key.site();
          case SulcusRecord _ -> false;
        };
  }

  /** What is said of this place; empty for a part that is not listed. */
  default Optional<Assessment> in(Reading reading) {
    return switch (this) {
      case WholeRegion(Region region) -> Optional.of(reading.region(region).overall());
      case SubSite(SiteKey key) ->
          key.site()
              .region()
              .map(region -> reading.region(region).site(key))
              .orElseGet(
                  () -> Optional.ofNullable(reading.deposits().supratentorialOther().get(key)));
      case SulcusRecord(String id) -> reading.sulcus(id).map(Sulcus::assessment);
    };
  }

  /** The reading with this said here; unchanged for a sulcus that has no record. */
  default Reading put(Reading reading, Assessment assessment) {
    return switch (this) {
      case WholeRegion(Region region) ->
          reading.mapRegion(region, said -> said.withOverall(assessment));
      case SubSite(SiteKey key) ->
          key.site()
              .region()
              .map(region -> reading.mapRegion(region, said -> said.withSite(key, assessment)))
              .orElseGet(() ->
                  reading.withDeposits(
                      reading.deposits().withSupratentorialOther(key, assessment)));
      case SulcusRecord(String id) ->
          reading.withSulci(
              reading.sulci().stream()
                  .map(
                      sulcus -> sulcus.id().equals(id) ? sulcus.withAssessment(assessment) : sulcus)
                  .toList());
    };
  }

  /** The reading with nothing said here: a part is no longer listed. A sulcus keeps its record. */
  default Reading withdraw(Reading reading) {
    return switch (this) {
      case WholeRegion _, SulcusRecord _ -> put(reading, Assessment.NONE);
      case SubSite(SiteKey key) ->
          key.site()
              .region()
              .map(region -> reading.mapRegion(region, said -> said.withoutSite(key)))
              .orElseGet(() -> reading.withDeposits(without(reading.deposits(), key)));
    };
  }

  private static Deposits without(Deposits deposits, SiteKey key) {
    SortedMap<SiteKey, Assessment> others = new TreeMap<>(deposits.supratentorialOther());
    others.remove(key);
    return new Deposits(deposits.regions(), deposits.sulci(), others, deposits.called());
  }

  @Override
  default int compareTo(Place other) {
    return Order.PALETTE.compare(this, other);
  }

  /** Palette order. */
  final class Order {

    private static final Comparator<Place> PALETTE =
        Comparator.comparingInt(Order::regionNumber)
            .thenComparing(Order::site, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Order::sulcus, Comparator.nullsFirst(Comparator.naturalOrder()));

    private Order() {}

    private static int regionNumber(Place place) {
      return place.region().map(Region::number).orElse(Integer.MAX_VALUE);
    }

    private static @Nullable SiteKey site(Place place) {
      return place instanceof SubSite(SiteKey key) ? key : null;
    }

    private static @Nullable String sulcus(Place place) {
      return place instanceof SulcusRecord(String id) ? id : null;
    }
  }
}
