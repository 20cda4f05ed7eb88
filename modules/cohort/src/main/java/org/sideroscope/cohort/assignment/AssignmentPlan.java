package org.sideroscope.cohort.assignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;

/**
 * Who reads what: each study by as many readers as the protocol says, the work spread evenly, and a
 * share of it twice. The same protocol and studies give the same plan; studies that come later
 * change nothing of what is planned.
 */
public final class AssignmentPlan {

  private final Protocol protocol;
  private final SeededOrder order;

  public AssignmentPlan(Protocol protocol) {
    this.protocol = protocol;
    this.order = new SeededOrder(protocol.seed());
  }

  /**
   * The assignments that are still missing.
   *
   * @param studies their codes, in the order in which they came
   * @param planned what is planned already
   */
  public List<Assignment> missing(List<String> studies, Collection<Assignment> planned) {
    Map<String, Set<String>> readersOf = new HashMap<>();
    Map<String, Integer> load = new HashMap<>();
    planned.stream()
        .filter(assignment -> !assignment.isRepeat())
        .forEach(assignment -> take(assignment.study(), assignment.reader(), readersOf, load));
    List<Assignment> missing = new ArrayList<>();
    for (String study : studies) {
      Set<String> taken = readersOf.computeIfAbsent(study, _ -> new LinkedHashSet<>());
      while (taken.size() < protocol.readersPerStudy()) {
        String reader = next(study, taken, load);
        take(study, reader, readersOf, load);
        missing.add(new Assignment(study, reader, 1));
      }
    }
    missing.addAll(repeats(missing));
    return List.copyOf(missing);
  }

  /**
   * Assignments that are not finished, of those who do not read under this protocol: nobody would
   * ever finish them.
   */
  public List<Work> withdrawn(Collection<Work> work) {
    Set<String> reading =
        protocol.readingReaders().stream().map(ProjectReader::id).collect(Collectors.toSet());
    return work.stream()
        .filter(each -> !each.state().isEnded() && !reading.contains(each.assignment().reader()))
        .toList();
  }

  private static void take(
      String study, String reader, Map<String, Set<String>> readersOf, Map<String, Integer> load) {
    readersOf.computeIfAbsent(study, _ -> new LinkedHashSet<>()).add(reader);
    load.merge(reader, 1, Integer::sum);
  }

  /** Of those who do not read the study yet, who has least to do; among equals by chance. */
  private String next(String study, Set<String> taken, Map<String, Integer> load) {
    return protocol.readingReaders().stream()
        .map(ProjectReader::id)
        .filter(reader -> !taken.contains(reader))
        .min(
            Comparator.<String>comparingInt(reader -> load.getOrDefault(reader, 0))
                .thenComparingDouble(reader -> order.draw("reader", study, reader)))
        .orElseThrow();
  }

  private List<Assignment> repeats(List<Assignment> first) {
    return first.stream()
        .filter(assignment ->
            order.draw("repeat", assignment.study(), assignment.reader())
                < protocol.repeatFraction())
        .map(assignment -> new Assignment(assignment.study(), assignment.reader(), 2))
        .toList();
  }

  /** A reader's work in the order in which to do it: all first readings, then the repeats. */
  public List<Work> inOrder(String reader, Collection<Work> work) {
    return work.stream()
        .filter(each -> each.assignment().reader().equals(reader))
        .sorted(
            Comparator.<Work>comparingInt(each -> each.assignment().occasion())
                .thenComparingDouble(each -> place(each.assignment()))
                .thenComparing(Work::assignment))
        .toList();
  }

  private double place(Assignment assignment) {
    return order.draw(
        "order", assignment.reader(), assignment.study(), String.valueOf(assignment.occasion()));
  }
}
