package org.sideroscope.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The seven marking regions of the palette, in their order. Source: specification section 1. */
public enum Region {
  VERMIS(1, "vermis"),
  FOLIA(2, "folia"),
  BRAINSTEM(3, "brainstem"),
  CN8(4, "cn8"),
  CRANIOCERVICAL_JUNCTION(5, "craniocervicalJunction"),
  SPINE(6, "spine"),
  SULCI(7, "sulci");

  private final int number;
  private final String key;

  Region(int number, String key) {
    this.number = number;
    this.key = key;
  }

  /** The member name of the reading format. */
  public String key() {
    return key;
  }

  /** 1 to 7: the palette's number and its key. */
  public int number() {
    return number;
  }

  /** The sub-sites in palette order; none for {@link #SULCI}, whose sites are sulcal records. */
  public List<Site> sites() {
    return Stream.of(Site.values())
        .filter(site -> site.region().filter(this::equals).isPresent())
        .toList();
  }

  public static Optional<Region> parse(String key) {
    return Keys.find(values(), Region::key, key);
  }
}
