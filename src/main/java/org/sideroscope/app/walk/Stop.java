package org.sideroscope.app.walk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.classification.SettleName;

/** What a reader is asked one after the other: the seven regions, then what no image tells. */
public enum Stop {
  VERMIS(Region.VERMIS),
  FOLIA(Region.FOLIA),
  BRAINSTEM(Region.BRAINSTEM),
  CN8(Region.CN8),
  CRANIOCERVICAL_JUNCTION(Region.CRANIOCERVICAL_JUNCTION),
  SPINE(Region.SPINE),
  SULCI(Region.SULCI),
  DISTRIBUTION(Optional.empty()),
  HAEMORRHAGE(Optional.empty());

  @SuppressWarnings("ImmutableEnumChecker") // an Optional of an enum
  private final Optional<Region> region;

  Stop(Region region) {
    this(Optional.of(region));
  }

  Stop(Optional<Region> region) {
    this.region = region;
  }

  /** The region that is asked about; empty for distribution and history. */
  public Optional<Region> region() {
    return region;
  }

  public static Stop of(Region region) {
    return Arrays.stream(values())
        .filter(stop -> stop.region().filter(region::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  /** Where the reader can answer what would settle a result. */
  public static Stop of(SettleName name) {
    return switch (name) {
      case VERMIS -> VERMIS;
      case FOLIA -> FOLIA;
      case BRAINSTEM -> BRAINSTEM;
      case CRANIOCERVICAL_JUNCTION -> CRANIOCERVICAL_JUNCTION;
      case SPINE -> SPINE;
      case DISTRIBUTION -> DISTRIBUTION;
      case INTRACRANIAL_HAEMORRHAGE -> HAEMORRHAGE;
      case SULCI, SUPRATENTORIAL_OTHER -> SULCI;
    };
  }

  /** The neighbour in reading order, around the ends. */
  public Stop neighbour(int steps) {
    List<Stop> order = List.of(values());
    return order.get(Math.floorMod(order.indexOf(this) + steps, order.size()));
  }
}
