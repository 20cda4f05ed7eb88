package org.sideroscope.cohort.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.cohort.field.ScoredReading;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.findings.ClassOverride;
import org.sideroscope.findings.Reader;
import org.sideroscope.findings.Reading;
import org.sideroscope.findings.ReadingHeader;

/**
 * What holds of a study: what its readers agreed on, and what was decided where they did not.
 *
 * @param reading under the reader {@code consensus}
 * @param parents the names of the readings it was made of
 * @param decisions those that it rests on, in the protocol's order
 */
public record Consensus(
    String study, Reading reading, List<String> parents, List<Decision> decisions) {

  /** The id in the place of a reader's. */
  public static final String READER = ProjectReader.CONSENSUS;

  public Consensus {
    parents = List.copyOf(parents);
    decisions = List.copyOf(decisions);
  }

  /**
   * @param first the reading of the first reader, which the decisions are put into
   * @param disagreements of the study
   * @param decided every decision of the study, the newest of each field
   * @return empty while a disagreement is not settled
   */
  public static Optional<Consensus> of(
      String study,
      Reading first,
      List<String> parents,
      List<Disagreement> disagreements,
      List<Decision> decided) {
    Map<String, Decision> byField = new HashMap<>();
    decided.forEach(decision -> byField.put(decision.field(), decision));
    List<Decision> used = new ArrayList<>();
    Reading reading = first;
    for (Disagreement disagreement : disagreements) {
      Decision decision = byField.get(disagreement.field().key());
      if (decision == null) {
        return Optional.empty();
      }
      used.add(decision);
      reading = Settled.with(reading, decision.field(), decision.value());
    }
    return Optional.of(new Consensus(study, named(reading, used), parents, used));
  }

  private static Reading named(Reading reading, List<Decision> used) {
    ReadingHeader header =
        ReadingHeader.NONE
            .withStudy(reading.header().study())
            .withReader(new Reader(READER, null))
            .withVersions(reading.header().versions());
    Reading settled = reading.withHeader(header).withClassOverride(null);
    return used.stream()
        .filter(decision -> decision.field().equals("result") && !decision.value().isEmpty())
        .filter(decision ->
            !ScoredReading.of(settled).derived().result().code().equals(decision.value()))
        .findFirst()
        .map(decision -> settled.withClassOverride(override(decision)))
        .orElse(settled);
  }

  /** The class was decided otherwise than it follows from the answers; both are kept. */
  private static ClassOverride override(Decision decision) {
    return new ClassOverride(decision.value(), decision.reason(), decision.by(), null);
  }
}
