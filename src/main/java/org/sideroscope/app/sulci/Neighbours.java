package org.sideroscope.app.sulci;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sideroscope.findings.Sulcus;

/** Changes which sulci a record names as its neighbours. */
final class Neighbours {

  private Neighbours() {}

  /** The record naming one neighbour more. */
  static Sulcus with(Sulcus sulcus, String neighbour) {
    List<String> ids = new ArrayList<>(sulcus.adjacentTo());
    ids.add(neighbour);
    return sulcus.withAdjacentTo(ids);
  }

  /** The record without that neighbour; empty if it never named it. */
  static Optional<Sulcus> naming(Sulcus sulcus, String neighbour) {
    return sulcus.adjacentTo().contains(neighbour)
        ? Optional.of(
            sulcus.withAdjacentTo(
                sulcus.adjacentTo().stream().filter(id -> !id.equals(neighbour)).toList()))
        : Optional.empty();
  }
}
