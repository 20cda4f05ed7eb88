package org.sideroscope.cohort.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sideroscope.cohort.comparison.Consensus;
import org.sideroscope.cohort.comparison.ProjectScores;
import org.sideroscope.findings.Reading;

/** What it does to consensus and disagreements. */
final class ConsensusEffects {

  private ConsensusEffects() {}

  static List<Effect> of(ProtocolChange change) {
    List<Effect> effects = new ArrayList<>();
    int read = change.made().readByAll().size();
    int readAfter = change.madeAfter().readByAll().size();
    if (read != readAfter) {
      effects.add(
          effect(
              "%s as read by all instead of %d."
                  .formatted(
                      readAfter == 1 ? "1 study counts" : readAfter + " studies count", read),
              "What the protocol shows once all have read a study is shown there."));
    }
    int open = change.unsettled().size();
    int openAfter = change.unsettledAfter().size();
    if (open != openAfter) {
      effects.add(
          effect(
              "%s to be settled instead of %d."
                  .formatted(
                      openAfter == 1 ? "1 disagreement waits" : openAfter + " disagreements wait",
                      open),
              "Decisions that are made stay in the tables."));
    }
    effects.addAll(consensus(byStudy(change.made()), byStudy(change.madeAfter())));
    return effects;
  }

  private static Effect effect(String change, String consequence) {
    return new Effect(Part.CONSENSUS, change, consequence);
  }

  private static List<Effect> consensus(Map<String, Reading> had, Map<String, Reading> has) {
    long lost = had.keySet().stream().filter(study -> !has.containsKey(study)).count();
    long gained = has.keySet().stream().filter(study -> !had.containsKey(study)).count();
    long changed =
        has.entrySet().stream()
            .filter(entry -> had.containsKey(entry.getKey()))
            .filter(entry -> !entry.getValue().equals(had.get(entry.getKey())))
            .count();
    return lost + gained + changed == 0
        ? List.of()
        : List.of(
            effect(
                "%s a consensus instead of %d."
                    .formatted(
                        has.size() == 1 ? "1 study has" : has.size() + " studies have", had.size()),
                "%d lost, %d gained, %d with other answers; no reader's answer is touched."
                    .formatted(lost, gained, changed)));
  }

  private static Map<String, Reading> byStudy(ProjectScores scores) {
    return scores.consensus().stream()
        .collect(Collectors.toMap(Consensus::study, Consensus::reading));
  }
}
