package org.sideroscope.workstation.project;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.comparison.Agreement;
import org.sideroscope.cohort.comparison.AnswerTable;
import org.sideroscope.cohort.comparison.Consensus;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.cohort.field.ScoredReading;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.port.LogEntry;
import org.sideroscope.cohort.port.ProjectStore;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;
import org.sideroscope.workstation.project.plot.ProjectPlots;

/**
 * Every finished reading of a project, side by side.
 *
 * @param readings by assignment, in the order of studies and readers
 */
public record ProjectAnswers(
    Protocol protocol,
    List<Work> work,
    Map<Assignment, ScoredReading> readings,
    AnswerTable table,
    List<Decision> decisions,
    List<LogEntry> log) {

  /** Reads and classifies all of them; blocks. */
  public static Result<ProjectAnswers> load(Project project, Progress progress) {
    ProjectStore store = project.store();
    return store
        .protocol()
        .flatMap(protocol ->
            store
                .work()
                .flatMap(work ->
                    store
                        .decisions()
                        .flatMap(decisions ->
                            store
                                .log()
                                .flatMap(log ->
                                    readings(store, work.size(), progress)
                                        .map(scored ->
                                            new ProjectAnswers(
                                                protocol,
                                                work,
                                                scored.readings(),
                                                scored.table(),
                                                decisions,
                                                log))))));
  }

  /** The same of one study alone, without the log; reads no reading of another study. */
  static Result<ProjectAnswers> loadStudy(Project project, String study) {
    ProjectStore store = project.store();
    return store
        .protocol()
        .flatMap(protocol ->
            store
                .work()
                .map(work ->
                    work.stream().filter(each -> each.assignment().study().equals(study)).toList())
                .flatMap(work ->
                    store
                        .decisions()
                        .flatMap(decisions ->
                            readings(store, work)
                                .map(scored ->
                                    new ProjectAnswers(
                                        protocol,
                                        work,
                                        scored.readings(),
                                        scored.table(),
                                        decisions,
                                        List.of())))));
  }

  private static Result<ScoredBatches.Scored> readings(ProjectStore store, List<Work> work) {
    ScoredBatches batches = new ScoredBatches(work.size(), Progress.NONE);
    for (Work each : work) {
      if (each.state() == WorkState.DONE) {
        Result<Optional<Submission>> kept = store.submission(each.assignment(), false);
        if (kept instanceof Result.Failed<Optional<Submission>>(Failure failure)) {
          return Result.failure(failure);
        }
        kept.orThrow().ifPresent(batches::add);
      }
    }
    return batches.finish();
  }

  private static Result<ScoredBatches.Scored> readings(
      ProjectStore store, int expected, Progress progress) {
    ScoredBatches batches = new ScoredBatches(expected, progress);
    Result<Integer> read = store.eachSubmission(batches::add);
    return progress.isCancelled()
        ? Result.failure(FailureReason.CANCELLED, "Stopped.")
        : read.flatMap(_ -> batches.finish());
  }

  /**
   * @param studies how many the project has
   */
  public ProjectStatus status(int studies) {
    return ProjectStatus.of(studies, this);
  }

  /** Every figure of agreement as comma-separated values. */
  public String agreementCsv() {
    return AgreementTable.csv(Agreement.of(table));
  }

  /** Plots as SVG, by the names of their files. */
  public Map<String, String> plots() {
    return ProjectPlots.of(table, log, work.size());
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
    return readByAll().stream()
        .flatMap(study ->
            Disagreement.of(study, table, protocol).stream()
                .filter(disagreement -> !isDecided(disagreement)))
        .toList();
  }

  private boolean isDecided(Disagreement disagreement) {
    return decisions.stream()
        .anyMatch(decision ->
            decision.study().equals(disagreement.study())
                && decision.field().equals(disagreement.field().key()));
  }

  /** The consensus of every study that has one. */
  public List<Consensus> consensus() {
    Map<String, Map<Assignment, ScoredReading>> first = new HashMap<>();
    readings.forEach((assignment, scored) -> {
      if (!assignment.isRepeat()) {
        first
            .computeIfAbsent(assignment.study(), _ -> new LinkedHashMap<>())
            .put(assignment, scored);
      }
    });
    return readByAll().stream()
        .flatMap(study -> consensus(study, first.getOrDefault(study, Map.of())).stream())
        .toList();
  }

  private Optional<Consensus> consensus(String study, Map<Assignment, ScoredReading> parents) {
    return parents.values().stream()
        .findFirst()
        .flatMap(first ->
            Consensus.of(
                study,
                first.reading(),
                parents.keySet().stream().map(Assignment::name).toList(),
                Disagreement.of(study, table, protocol),
                decisions.stream().filter(decision -> decision.study().equals(study)).toList()));
  }
}
