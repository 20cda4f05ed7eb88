package org.sideroscope.workstation.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sideroscope.cohort.assignment.SeededOrder;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.Reveal;

/**
 * What whoever settles may call the readers of a study. Answers must be seen to be settled; where
 * the protocol keeps what others answered until the consensus, or for good, who of them it was
 * stays hidden: they are numbered, in another order for each study.
 */
record ReaderNames(Protocol protocol) {

  boolean areHidden() {
    Reveal others = protocol.blinding().otherReaders();
    return others == Reveal.ADJUDICATED || others == Reveal.NEVER;
  }

  /**
   * Names by id, in the order in which the readers stand beside each other: numbers from 1 where
   * names are hidden.
   *
   * @param ids of all who handed in a reading of the study
   */
  Map<String, String> of(String study, Collection<String> ids) {
    List<String> order = new ArrayList<>(ids);
    Map<String, String> names = new LinkedHashMap<>();
    if (areHidden()) {
      SeededOrder drawn = new SeededOrder(protocol.seed());
      order.sort(Comparator.comparingDouble(id -> drawn.draw("adjudication", study, id)));
      order.forEach(id -> names.put(id, String.valueOf(names.size() + 1)));
    } else {
      order.forEach(id -> names.put(id, protocol.reader(id).map(ReaderNames::name).orElse(id)));
    }
    return names;
  }

  private static String name(ProjectReader reader) {
    return reader.name().isBlank() ? reader.id() : reader.id() + " · " + reader.name();
  }
}
