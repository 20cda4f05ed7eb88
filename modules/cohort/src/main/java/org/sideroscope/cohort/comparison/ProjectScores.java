package org.sideroscope.cohort.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.field.ScoredReading;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.protocol.Protocol;

/**
 * What the readings of a project come to under a protocol.
 *
 * @param work everything that is assigned
 * @param readings that are finished, by assignment, in the order of studies and readers
 * @param table their answers
 * @param decisions the newest of each field of a study
 */
public record ProjectScores(
    Protocol protocol,
    List<Work> work,
    Map<Assignment, ScoredReading> readings,
    AnswerTable table,
    List<Decision> decisions) {

  /** The same readings and decisions under another protocol. */
  public ProjectScores under(Protocol other, List<Work> otherWork) {
    return new ProjectScores(other, otherWork, readings, table, decisions);
  }

  /** Studies whose first readings have all ended, by code. */
  public List<String> readByAll() {
    Map<String, Boolean> ended =
        work.stream()
            .filter(each -> !each.assignment().isRepeat())
            .collect(
                Collectors.toMap(
                    each -> each.assignment().study(),
                    each -> each.state().isEnded(),
                    Boolean::logicalAnd,
                    LinkedHashMap::new));
    return ended.entrySet().stream()
        .filter(Map.Entry::getValue)
        .map(Map.Entry::getKey)
        .filter(study -> !table.readersOf(study).isEmpty())
        .toList();
  }

  /** What an adjudicator has to settle, in studies that all have read. */
  public List<Disagreement> unsettled() {
    Set<String> decided = new HashSet<>();
    decisions.forEach(decision -> decided.add(decision.study() + " " + decision.field()));
    return readByAll().stream()
        .flatMap(study -> Disagreement.of(study, table, protocol).stream())
        .filter(each -> !decided.contains(each.study() + " " + each.field().key()))
        .toList();
  }

  /** The consensus of every study that has one. */
  public List<Consensus> consensus() {
    Map<String, List<Assignment>> parents =
        readings.keySet().stream()
            .filter(assignment -> !assignment.isRepeat())
            .collect(
                Collectors.groupingBy(Assignment::study, LinkedHashMap::new, Collectors.toList()));
    Map<String, List<Decision>> decided =
        decisions.stream().collect(Collectors.groupingBy(Decision::study));
    List<Consensus> all = new ArrayList<>();
    for (String study : readByAll()) {
      consensus(
              study, parents.getOrDefault(study, List.of()), decided.getOrDefault(study, List.of()))
          .ifPresent(all::add);
    }
    return List.copyOf(all);
  }

  private Optional<Consensus> consensus(
      String study, List<Assignment> parents, List<Decision> decided) {
    return parents.stream()
        .findFirst()
        .map(readings::get)
        .flatMap(first ->
            Consensus.of(
                study,
                first.reading(),
                parents.stream().map(Assignment::name).toList(),
                Disagreement.of(study, table, protocol),
                decided));
  }
}
