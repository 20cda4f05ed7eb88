package org.sideroscope.workstation.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.comparison.Agreement;
import org.sideroscope.cohort.comparison.AnswerTable;
import org.sideroscope.cohort.comparison.Consensus;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.cohort.comparison.ProjectScores;
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
import org.sideroscope.workstation.project.plot.Plot;
import org.sideroscope.workstation.project.plot.ProjectPlots;

/**
 * Every finished reading of a project, side by side.
 *
 * @param readings by assignment, in the order of studies and readers
 * @param madeUnder the version of the protocol under which each of them was made
 */
public record ProjectAnswers(
    Protocol protocol,
    List<Work> work,
    Map<Assignment, ScoredReading> readings,
    AnswerTable table,
    List<Decision> decisions,
    List<LogEntry> log,
    Map<Assignment, Integer> madeUnder) {

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
                                    store
                                        .madeUnder()
                                        .flatMap(versions ->
                                            readings(store, work.size(), progress)
                                                .map(scored ->
                                                    new ProjectAnswers(
                                                        protocol,
                                                        work,
                                                        scored.readings(),
                                                        scored.table(),
                                                        decisions,
                                                        log,
                                                        versions)))))));
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
                                        List.of(),
                                        Map.of())))));
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

  /** Every plot there is enough for. */
  public List<Plot> plots() {
    return ProjectPlots.of(table, log, work.size());
  }

  /** What they come to under the protocol. */
  public ProjectScores scores() {
    return new ProjectScores(protocol, work, readings, table, decisions);
  }

  /** Studies whose first readings have all ended, by code. */
  public List<String> readByAll() {
    return scores().readByAll();
  }

  /** What an adjudicator has to settle, in studies that all have read. */
  public List<Disagreement> unsettled() {
    return scores().unsettled();
  }

  /** The consensus of every study that has one. */
  public List<Consensus> consensus() {
    return scores().consensus();
  }
}
