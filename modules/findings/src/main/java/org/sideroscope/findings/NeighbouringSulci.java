package org.sideroscope.findings;

import static org.sideroscope.findings.NamedSulcus.CALCARINE;
import static org.sideroscope.findings.NamedSulcus.CENTRAL;
import static org.sideroscope.findings.NamedSulcus.CINGULATE;
import static org.sideroscope.findings.NamedSulcus.COLLATERAL;
import static org.sideroscope.findings.NamedSulcus.FRONTOMARGINAL;
import static org.sideroscope.findings.NamedSulcus.INFERIOR_FRONTAL;
import static org.sideroscope.findings.NamedSulcus.INFERIOR_TEMPORAL;
import static org.sideroscope.findings.NamedSulcus.INTERMEDIATE_PARIETAL;
import static org.sideroscope.findings.NamedSulcus.INTRAPARIETAL;
import static org.sideroscope.findings.NamedSulcus.LATERAL_OCCIPITAL;
import static org.sideroscope.findings.NamedSulcus.LUNATE;
import static org.sideroscope.findings.NamedSulcus.MARGINAL;
import static org.sideroscope.findings.NamedSulcus.MIDDLE_FRONTAL;
import static org.sideroscope.findings.NamedSulcus.OCCIPITOTEMPORAL;
import static org.sideroscope.findings.NamedSulcus.OLFACTORY;
import static org.sideroscope.findings.NamedSulcus.ORBITAL;
import static org.sideroscope.findings.NamedSulcus.PARACENTRAL;
import static org.sideroscope.findings.NamedSulcus.PARIETO_OCCIPITAL;
import static org.sideroscope.findings.NamedSulcus.POSTCENTRAL;
import static org.sideroscope.findings.NamedSulcus.PRECENTRAL;
import static org.sideroscope.findings.NamedSulcus.SUBPARIETAL;
import static org.sideroscope.findings.NamedSulcus.SUPERIOR_FRONTAL;
import static org.sideroscope.findings.NamedSulcus.SUPERIOR_TEMPORAL;
import static org.sideroscope.findings.NamedSulcus.TRANSVERSE_OCCIPITAL;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which sulci of one hemisphere usually lie next to each other, with one gyrus or none between
 * them. A proposal for the records of a reading: sulci vary, and what the images show goes before
 * the table. The score of Charidimou 2017 asks for immediate adjacency and gives no such table;
 * this one is general anatomy.
 */
public final class NeighbouringSulci {

  /** Each sulcus with those after it, so that each pair is named once. */
  private static final List<Set<NamedSulcus>> PAIRS =
      List.of(
          EnumSet.of(FRONTOMARGINAL, SUPERIOR_FRONTAL),
          EnumSet.of(FRONTOMARGINAL, MIDDLE_FRONTAL),
          EnumSet.of(FRONTOMARGINAL, ORBITAL),
          EnumSet.of(SUPERIOR_FRONTAL, MIDDLE_FRONTAL),
          EnumSet.of(SUPERIOR_FRONTAL, INFERIOR_FRONTAL),
          EnumSet.of(SUPERIOR_FRONTAL, PRECENTRAL),
          EnumSet.of(SUPERIOR_FRONTAL, CINGULATE),
          EnumSet.of(MIDDLE_FRONTAL, INFERIOR_FRONTAL),
          EnumSet.of(MIDDLE_FRONTAL, PRECENTRAL),
          EnumSet.of(INFERIOR_FRONTAL, PRECENTRAL),
          EnumSet.of(PRECENTRAL, CENTRAL),
          EnumSet.of(CENTRAL, POSTCENTRAL),
          EnumSet.of(CENTRAL, PARACENTRAL),
          EnumSet.of(CENTRAL, MARGINAL),
          EnumSet.of(POSTCENTRAL, INTRAPARIETAL),
          EnumSet.of(POSTCENTRAL, MARGINAL),
          EnumSet.of(INTRAPARIETAL, INTERMEDIATE_PARIETAL),
          EnumSet.of(INTRAPARIETAL, SUPERIOR_TEMPORAL),
          EnumSet.of(INTRAPARIETAL, PARIETO_OCCIPITAL),
          EnumSet.of(INTRAPARIETAL, TRANSVERSE_OCCIPITAL),
          EnumSet.of(INTERMEDIATE_PARIETAL, SUPERIOR_TEMPORAL),
          EnumSet.of(SUPERIOR_TEMPORAL, INFERIOR_TEMPORAL),
          EnumSet.of(SUPERIOR_TEMPORAL, LATERAL_OCCIPITAL),
          EnumSet.of(INFERIOR_TEMPORAL, LATERAL_OCCIPITAL),
          EnumSet.of(INFERIOR_TEMPORAL, OCCIPITOTEMPORAL),
          EnumSet.of(PARIETO_OCCIPITAL, TRANSVERSE_OCCIPITAL),
          EnumSet.of(PARIETO_OCCIPITAL, CALCARINE),
          EnumSet.of(PARIETO_OCCIPITAL, SUBPARIETAL),
          EnumSet.of(TRANSVERSE_OCCIPITAL, LATERAL_OCCIPITAL),
          EnumSet.of(TRANSVERSE_OCCIPITAL, LUNATE),
          EnumSet.of(LATERAL_OCCIPITAL, LUNATE),
          EnumSet.of(LUNATE, CALCARINE),
          EnumSet.of(PARACENTRAL, CINGULATE),
          EnumSet.of(PARACENTRAL, MARGINAL),
          EnumSet.of(CINGULATE, MARGINAL),
          EnumSet.of(CINGULATE, SUBPARIETAL),
          EnumSet.of(MARGINAL, SUBPARIETAL),
          EnumSet.of(CALCARINE, COLLATERAL),
          EnumSet.of(COLLATERAL, OCCIPITOTEMPORAL),
          EnumSet.of(ORBITAL, OLFACTORY));

  private static final Map<NamedSulcus, Set<NamedSulcus>> TABLE = table();

  private NeighbouringSulci() {}

  /** The sulci that usually lie next to one, in the same hemisphere. */
  public static Set<NamedSulcus> of(NamedSulcus sulcus) {
    return TABLE.getOrDefault(sulcus, Set.of());
  }

  /**
   * The ids of the records that a record with this hemisphere and name is proposed to be next to.
   *
   * @param id of the record itself, which is never its own neighbour
   * @param name the record's name; one that names no sulcus of the table proposes nothing
   */
  public static List<String> proposed(
      String id, Side hemisphere, String name, List<Sulcus> records) {
    Set<NamedSulcus> neighbours =
        NamedSulcus.recognise(name).map(NeighbouringSulci::of).orElse(Set.of());
    return records.stream()
        .filter(other -> other.hemisphere() == hemisphere && !other.id().equals(id))
        .filter(other -> named(other).filter(neighbours::contains).isPresent())
        .map(Sulcus::id)
        .toList();
  }

  private static Optional<NamedSulcus> named(Sulcus sulcus) {
    return Optional.ofNullable(sulcus.name()).flatMap(NamedSulcus::recognise);
  }

  private static Map<NamedSulcus, Set<NamedSulcus>> table() {
    Map<NamedSulcus, Set<NamedSulcus>> table = new EnumMap<>(NamedSulcus.class);
    for (Set<NamedSulcus> pair : PAIRS) {
      for (NamedSulcus one : pair) {
        Set<NamedSulcus> others = EnumSet.copyOf(pair);
        others.remove(one);
        table.computeIfAbsent(one, _ -> EnumSet.noneOf(NamedSulcus.class)).addAll(others);
      }
    }
    return table;
  }
}
