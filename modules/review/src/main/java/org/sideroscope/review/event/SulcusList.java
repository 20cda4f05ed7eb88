package org.sideroscope.review.event;

import java.util.ArrayList;
import java.util.List;
import org.sideroscope.findings.Sulcus;

/** The sulcal records of a reading, whose neighbours are always other records of the same side. */
public final class SulcusList {

  private SulcusList() {}

  /** The list with a record in the place of the one with its id, or at the end. */
  public static List<Sulcus> with(List<Sulcus> sulci, Sulcus sulcus) {
    List<Sulcus> changed = new ArrayList<>(sulci);
    int at = indexOf(sulci, sulcus.id());
    if (at < 0) {
      changed.add(sulcus);
    } else {
      changed.set(at, sulcus);
    }
    return withTrueNeighbours(changed);
  }

  public static List<Sulcus> without(List<Sulcus> sulci, String id) {
    return withTrueNeighbours(sulci.stream().filter(sulcus -> !sulcus.id().equals(id)).toList());
  }

  /** Each of the two records names the other, if both are there and of one side. */
  static List<Sulcus> joined(List<Sulcus> sulci, String one, String other) {
    return withTrueNeighbours(
        parted(sulci, one, other).stream()
            .map(sulcus -> {
              List<String> named = new ArrayList<>(sulcus.adjacentTo());
              if (sulcus.id().equals(one)) {
                named.add(other);
              } else if (sulcus.id().equals(other)) {
                named.add(one);
              }
              return sulcus.withAdjacentTo(named);
            })
            .toList());
  }

  /** Neither of the two records names the other. */
  static List<Sulcus> parted(List<Sulcus> sulci, String one, String other) {
    return sulci.stream()
        .map(sulcus -> {
          String former = sulcus.id().equals(one) ? other : sulcus.id().equals(other) ? one : "";
          return sulcus.withAdjacentTo(
              sulcus.adjacentTo().stream().filter(id -> !id.equals(former)).toList());
        })
        .toList();
  }

  private static int indexOf(List<Sulcus> sulci, String id) {
    return sulci.stream().map(Sulcus::id).toList().indexOf(id);
  }

  private static List<Sulcus> withTrueNeighbours(List<Sulcus> sulci) {
    return sulci.stream()
        .map(sulcus ->
            sulcus.withAdjacentTo(
                sulcus.adjacentTo().stream()
                    .distinct()
                    .filter(id -> canNeighbour(sulcus, id, sulci))
                    .toList()))
        .toList();
  }

  private static boolean canNeighbour(Sulcus sulcus, String id, List<Sulcus> sulci) {
    return !id.equals(sulcus.id())
        && sulci.stream()
            .anyMatch(other -> other.id().equals(id) && other.hemisphere() == sulcus.hemisphere());
  }
}
