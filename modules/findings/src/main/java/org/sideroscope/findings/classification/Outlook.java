package org.sideroscope.findings.classification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.classification.Completions.Unknown;

/**
 * How a reading can still turn out, and what would settle it. Source: specification 3.3.
 *
 * @param provisional the code with every unknown taken as absent, no, asymmetric, no further sulcus
 * @param next null where {@code toSettle} is empty
 */
record Outlook(
    ResultCode provisional,
    Set<ResultCode> possible,
    List<SettleName> toSettle,
    List<DecisiveOutcome> decisive,
    @Nullable SettleName next) {

  static Outlook of(Completions completions) {
    List<Prospect> prospects =
        completions.unknowns().stream().map(unknown -> Prospect.of(unknown, completions)).toList();
    List<Prospect> toSettle =
        prospects.stream().filter(prospect -> completions.dependOn(prospect.unknown())).toList();
    return new Outlook(
        completions.provisional(),
        completions.possible(),
        toSettle.stream().map(Prospect::name).toList(),
        prospects.stream().flatMap(prospect -> prospect.decisive().stream()).sorted().toList(),
        next(toSettle));
  }

  /** The one whose worst outcome leaves the fewest codes, the earlier name among equals. */
  private static @Nullable SettleName next(List<Prospect> toSettle) {
    return toSettle.isEmpty()
        ? null
        : Collections.min(toSettle, Comparator.comparingInt(Prospect::worst)).name();
  }

  /** One unknown, and for each of its outcomes the codes it leaves. */
  private record Prospect(Unknown unknown, List<Set<ResultCode>> leaves) {

    static Prospect of(Unknown unknown, Completions completions) {
      return new Prospect(
          unknown,
          unknown.outcomes().stream()
              .map(outcome -> completions.possibleWith(unknown, outcome))
              .toList());
    }

    SettleName name() {
      return unknown.name();
    }

    /** How many codes the worst outcome leaves. */
    int worst() {
      return leaves.stream().mapToInt(Set::size).max().orElseThrow();
    }

    List<DecisiveOutcome> decisive() {
      List<DecisiveOutcome> decisive = new ArrayList<>();
      for (int i = 0; i < leaves.size(); i++) {
        if (leaves.get(i).size() == 1) {
          decisive.add(
              new DecisiveOutcome(
                  name(), unknown.outcomes().get(i), leaves.get(i).iterator().next()));
        }
      }
      return decisive;
    }
  }
}
