package org.sideroscope.app.sulci;

import java.util.List;
import java.util.Optional;
import org.sideroscope.findings.NeighbouringSulci;
import org.sideroscope.findings.Sulcus;

/**
 * Another record of the same hemisphere, and whether the two are next to each other.
 *
 * @param adjacent as the records say, whichever of them names the other
 * @param proposed as the table of neighbours has it
 */
record Neighbours(Sulcus other, boolean adjacent, boolean proposed) {

  /** The other records of the hemisphere of one, in their order. */
  static List<Neighbours> of(Sulcus sulcus, List<Sulcus> records) {
    List<String> proposed =
        NeighbouringSulci.proposed(sulcus.id(), sulcus.hemisphere(), name(sulcus), records);
    return records.stream()
        .filter(other -> other.hemisphere() == sulcus.hemisphere())
        .filter(other -> !other.id().equals(sulcus.id()))
        .map(other ->
            new Neighbours(other, areAdjacent(sulcus, other), proposed.contains(other.id())))
        .toList();
  }

  private static boolean areAdjacent(Sulcus one, Sulcus other) {
    return one.adjacentTo().contains(other.id()) || other.adjacentTo().contains(one.id());
  }

  static String name(Sulcus sulcus) {
    return Optional.ofNullable(sulcus.name()).orElse("");
  }
}
