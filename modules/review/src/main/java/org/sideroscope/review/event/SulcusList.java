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
