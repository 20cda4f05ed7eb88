package org.sideroscope.workstation.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.AssignmentPlan;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.protocol.Protocol;

/**
 * What one reader has to read.
 *
 * @param items in the order in which to read them
 */
public record Worklist(List<Item> items) {

  public Worklist {
    items = List.copyOf(items);
  }

  /**
   * One assigned reading.
   *
   * @param blinded whether the reader must not see whose study it is
   * @param sealed whether it is done, and what was answered must not be seen again yet
   * @param toSettle whether it is done, and readers of the study disagree; false where the reader
   *     must not know
   */
  public record Item(
      Work work, ProjectStudy study, boolean blinded, boolean sealed, boolean toSettle) {

    public Assignment assignment() {
      return work.assignment();
    }

    /** Under which the reader knows the study. */
    public String code() {
      return study.code();
    }
  }

  static Worklist of(
      Protocol protocol, String reader, Collection<ProjectStudy> studies, Collection<Work> work) {
    Map<String, ProjectStudy> byCode = new HashMap<>();
    studies.forEach(study -> byCode.put(study.code(), study));
    Map<String, Boolean> read = new HashMap<>();
    work.forEach(
        each -> read.merge(each.assignment().study(), each.state().isEnded(), Boolean::logicalAnd));
    List<Item> items = new ArrayList<>();
    for (Work own : new AssignmentPlan(protocol).inOrder(reader, work)) {
      ProjectStudy study = byCode.get(own.assignment().study());
      if (study != null) {
        boolean all = read.getOrDefault(study.code(), false);
        items.add(
            new Item(
                own,
                study,
                protocol.blinding().patient().hidesFromReaders(all),
                own.state() == WorkState.DONE
                    && protocol.blinding().ownEarlier().hidesFromReaders(all),
                false));
      }
    }
    return new Worklist(items);
  }

  /**
   * The same, as far as it is known where readers disagree.
   *
   * @param studies codes of the studies that need adjudication
   */
  public Worklist needingAdjudication(Set<String> studies) {
    return new Worklist(
        items.stream()
            .map(item ->
                new Item(
                    item.work(),
                    item.study(),
                    item.blinded(),
                    item.sealed(),
                    item.work().state() == WorkState.DONE && studies.contains(item.code())))
            .toList());
  }

  /**
   * The same with one assignment as it is by now. What has just been done counts as sealed, until
   * the list is read anew and says whether it may be seen again.
   */
  public Worklist with(Work now) {
    return new Worklist(
        items.stream()
            .map(item ->
                item.assignment().equals(now.assignment())
                    ? new Item(
                        now,
                        item.study(),
                        item.blinded(),
                        item.sealed() || now.state() == WorkState.DONE,
                        item.toSettle())
                    : item)
            .toList());
  }

  /** How many are in a state. */
  public int count(WorkState state) {
    return (int) items.stream().filter(item -> item.work().state() == state).count();
  }

  /** What is neither done nor skipped, in the order in which to read it. */
  public List<Item> left() {
    return items.stream().filter(item -> !item.work().state().isEnded()).toList();
  }

  /** The same, with what was begun before what was not: where the reader stopped, they go on. */
  public List<Item> leftToGoOn() {
    return left().stream()
        .sorted(Comparator.comparing(item -> item.work().state() != WorkState.BEGUN))
        .toList();
  }

  /** What to read once this one is ended. */
  public Optional<Item> after(Item ended) {
    return left().stream()
        .filter(item -> !item.assignment().equals(ended.assignment()))
        .findFirst();
  }

  /** The same reading as it is now; empty where it is no longer assigned. */
  public Optional<Item> find(Assignment assignment) {
    return items.stream().filter(item -> item.assignment().equals(assignment)).findFirst();
  }

  /** The median of the time spent on those that are done; empty where none was timed. */
  public OptionalInt medianSeconds() {
    int[] timed =
        items.stream()
            .map(Item::work)
            .filter(work -> work.state() == WorkState.DONE && work.seconds() > 0)
            .mapToInt(Work::seconds)
            .sorted()
            .toArray();
    return timed.length == 0 ? OptionalInt.empty() : OptionalInt.of(timed[timed.length / 2]);
  }
}
