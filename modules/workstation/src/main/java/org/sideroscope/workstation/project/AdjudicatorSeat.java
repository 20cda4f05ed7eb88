package org.sideroscope.workstation.project;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;

/**
 * The place at a project of somebody who settles disagreements. Calls may come from any thread; all
 * of them read or write files, or ask a server.
 */
public final class AdjudicatorSeat extends Seat {

  private final ReaderNames names;

  AdjudicatorSeat(Sitting sitting, Protocol protocol, ProjectReader adjudicator) {
    super(sitting, protocol, adjudicator);
    this.names = new ReaderNames(protocol);
  }

  /**
   * Something to settle, or settled.
   *
   * @param decision the newest; empty while there is none
   */
  public record Dispute(
      ProjectStudy study, Disagreement disagreement, Optional<Decision> decision) {

    public String field() {
      return disagreement.field().key();
    }

    public boolean isSettled() {
      return decision.isPresent();
    }

    /** Whether it is about the same field of the same study. */
    public boolean isSame(Dispute other) {
      return study.code().equals(other.study().code()) && field().equals(other.field());
    }
  }

  /** Whether whoever sits here must not see whose study it is; all of them have been read. */
  public boolean isBlinded() {
    return protocol().blinding().patient().hidesFromAdjudicators();
  }

  /**
   * Whether whoever sits here must not know who answered what: readers are then called {@code 1},
   * {@code 2} and so on, in an order that differs from study to study.
   */
  public boolean areReadersHidden() {
    return names.areHidden();
  }

  /** Every disagreement about studies that all have read, study by study; reads all readings. */
  public Result<List<Dispute>> disputes(Progress progress) {
    return apart(project ->
        ProjectAnswers.load(project, progress)
            .flatMap(
                answers -> project.store().studies().map(studies -> disputes(answers, studies))));
  }

  private List<Dispute> disputes(ProjectAnswers answers, List<ProjectStudy> studies) {
    Map<String, ProjectStudy> byCode = new HashMap<>();
    studies.forEach(study -> byCode.put(study.code(), study));
    return answers.readByAll().stream()
        .flatMap(code ->
            Disagreement.of(code, answers.table(), answers.protocol()).stream()
                .flatMap(disagreement ->
                    Optional.ofNullable(byCode.get(code))
                        .map(study ->
                            new Dispute(
                                study, named(disagreement), decision(answers, disagreement)))
                        .stream()))
        .toList();
  }

  private Disagreement named(Disagreement disagreement) {
    Map<String, String> answers = new LinkedHashMap<>();
    names
        .of(disagreement.study(), disagreement.answers().keySet())
        .forEach((id, name) -> answers.put(name, disagreement.answers().getOrDefault(id, "")));
    return new Disagreement(disagreement.study(), disagreement.field(), answers);
  }

  private static Optional<Decision> decision(ProjectAnswers answers, Disagreement disagreement) {
    return answers.decisions().stream()
        .filter(decision -> decision.study().equals(disagreement.study()))
        .filter(decision -> decision.field().equals(disagreement.field().key()))
        .findFirst();
  }

  /**
   * What the readers handed in of a disputed study, with their marks, by the names that its answers
   * have and in their order.
   */
  Result<Map<String, Submission>> submissions(Dispute dispute) {
    String study = dispute.study().code();
    return at(project ->
        project.store().work().flatMap(work -> submissions(project.store(), study, work)));
  }

  private Result<Map<String, Submission>> submissions(
      ProjectStore store, String study, List<Work> work) {
    Map<String, Submission> byReader = new TreeMap<>();
    for (Work each : work) {
      Assignment assignment = each.assignment();
      if (assignment.study().equals(study)
          && !assignment.isRepeat()
          && each.state() == WorkState.DONE) {
        Result<Optional<Submission>> kept = store.submission(assignment, true);
        if (kept instanceof Result.Failed<Optional<Submission>>(Failure failure)) {
          return Result.failure(failure);
        }
        kept.orThrow().ifPresent(reading -> byReader.put(assignment.reader(), reading));
      }
    }
    Map<String, Submission> named = new LinkedHashMap<>();
    names
        .of(study, byReader.keySet())
        .forEach((id, name) ->
            Optional.ofNullable(byReader.get(id)).ifPresent(reading -> named.put(name, reading)));
    return Result.success(named);
  }

  /**
   * Settles a disagreement; a later decision replaces the earlier.
   *
   * @param value a category of the field; empty for "cannot be decided"
   * @param reason never empty
   */
  public Result<Decision> settle(Dispute dispute, String value, String reason) {
    return at(project ->
        SettleDisagreement.settle(
            project, dispute.study().code(), dispute.field(), value, id(), reason));
  }
}
