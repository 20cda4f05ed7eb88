package org.sideroscope.findings;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the record of a sulcus that was just found. */
public final class NewSulcus {

  private NewSulcus() {}

  /**
   * A present sulcus under the first free id. A named one has its lobe, lies on the convexities or
   * not, and is next to the records that the table of neighbours proposes; a free label lies on the
   * convexities until the reader says otherwise.
   */
  public static Sulcus of(Side hemisphere, String name, List<Sulcus> others) {
    Optional<NamedSulcus> known = NamedSulcus.recognise(name);
    String id = freeId(others);
    return new Sulcus(
        id,
        hemisphere,
        known.map(NamedSulcus::lobe).orElse(null),
        known.map(NamedSulcus::displayName).orElse(name.isBlank() ? null : name.strip()),
        known.map(NamedSulcus::convexity).orElse(true),
        null,
        NeighbouringSulci.proposed(id, hemisphere, name, others),
        false,
        Assessment.of(AssessmentState.PRESENT));
  }

  private static String freeId(List<Sulcus> others) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> "s" + number)
        .filter(id -> others.stream().noneMatch(other -> other.id().equals(id)))
        .findFirst()
        .orElseThrow();
  }
}
