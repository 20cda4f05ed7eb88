package org.sideroscope.workstation.project;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.cohort.protocol.Reveal;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;

/**
 * The place at a project of somebody who settles disagreements. Calls may come from any thread; all
 * of them read or write files, or ask a server.
 */
public final class AdjudicatorSeat implements Seat {

  private final Sitting sitting;
  private final Protocol protocol;
  private final ProjectReader adjudicator;

  AdjudicatorSeat(Sitting sitting, Protocol protocol, ProjectReader adjudicator) {
    this.sitting = sitting;
    this.protocol = protocol;
    this.adjudicator = adjudicator;
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

  /** The folder of the project. */
  public Path folder() {
    return sitting.folder();
  }

  @Override
  public Protocol protocol() {
    return protocol;
  }

  @Override
  public String name() {
    return adjudicator.name().isBlank() ? adjudicator.id() : adjudicator.name();
  }

  @Override
  public boolean isShared() {
    return sitting.isShared();
  }

  @Override
  public Result<OfflineWork> offline() {
    return sitting.offline();
  }

  @Override
  public Result<List<Path>> takeBackRefused(Path target) {
    return sitting.takeBackRefused(target);
  }

  @Override
  public void close() {
    sitting.close();
  }

  @Override
  public Path readings() {
    return sitting.folder().resolve(ReaderSeat.READINGS);
  }

  @Override
  public Path images(ProjectStudy study) {
    return sitting.folder().resolve(study.place());
  }

  /** Whether whoever sits here must not see whose study it is; all of them have been read. */
  public boolean isBlinded() {
    Reveal patient = protocol.blinding().patient();
    return patient == Reveal.NEVER || patient == Reveal.ADJUDICATED;
  }

  /** Every disagreement about studies that all have read, study by study; reads all readings. */
  public Result<List<Dispute>> disputes(Progress progress) {
    return sitting.apart(project ->
        ProjectAnswers.load(project, progress)
            .flatMap(
                answers -> project.store().studies().map(studies -> disputes(answers, studies))));
  }

  private static List<Dispute> disputes(ProjectAnswers answers, List<ProjectStudy> studies) {
    Map<String, ProjectStudy> byCode = new HashMap<>();
    studies.forEach(study -> byCode.put(study.code(), study));
    return answers.readByAll().stream()
        .flatMap(code ->
            Disagreement.of(code, answers.table(), answers.protocol()).stream()
                .flatMap(disagreement ->
                    Optional.ofNullable(byCode.get(code))
                        .map(study ->
                            new Dispute(study, disagreement, decision(answers, disagreement)))
                        .stream()))
        .toList();
  }

  private static Optional<Decision> decision(ProjectAnswers answers, Disagreement disagreement) {
    return answers.decisions().stream()
        .filter(decision -> decision.study().equals(disagreement.study()))
        .filter(decision -> decision.field().equals(disagreement.field().key()))
        .findFirst();
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
            project, dispute.study().code(), dispute.field(), value, adjudicator.id(), reason));
  }

  private <T> Result<T> at(java.util.function.Function<Project, Result<T>> action) {
    return sitting.within(action);
  }
}
