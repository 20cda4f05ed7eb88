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
    Set<ResultCode> possible = completions.possible();
    if (possible.size() == 1) {
      return new Outlook(completions.provisional(), possible, List.of(), List.of(), null);
    }
    List<Prospect> prospects =
        completions.unknowns().stream()
            .filter(completions::dependOn)
            .map(unknown -> Prospect.of(unknown, completions))
            .toList();
    return new Outlook(
        completions.provisional(),
        possible,
        prospects.stream().map(Prospect::name).toList(),
        prospects.stream().flatMap(prospect -> prospect.decisive().stream()).sorted().toList(),
        Collections.min(prospects, Comparator.comparingInt(Prospect::worst)).name());
  }

  /** One unknown on which the code depends, and for each of its outcomes the codes it leaves. */
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
