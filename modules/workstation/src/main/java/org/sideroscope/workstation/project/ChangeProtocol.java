package org.sideroscope.workstation.project;

import java.util.List;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.change.Effect;
import org.sideroscope.cohort.change.ProtocolChange;
import org.sideroscope.cohort.port.LogEntry;
import org.sideroscope.cohort.port.NewProtocol;
import org.sideroscope.cohort.port.ProjectStudy;
import org.sideroscope.cohort.protocol.Protocol;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Progress;
import org.sideroscope.foundation.Result;

/** Gives a project another protocol, and says what that does to readings already made. */
public final class ChangeProtocol {

  private ChangeProtocol() {}

  /**
   * Another protocol before it is kept.
   *
   * @param protocol with the version that it would get
   * @param replaces whether nothing is begun yet, so that it takes the place of the one that holds
   * @param effects what is different; empty if nothing is
   * @param asOf the number of the log's last entry when this was worked out
   */
  public record Proposal(Protocol protocol, boolean replaces, List<Effect> effects, long asOf) {

    public Proposal {
      effects = List.copyOf(effects);
    }

    /** Whether it is the protocol that holds already. */
    public boolean isNone() {
      return effects.isEmpty();
    }
  }

  /**
   * What effects are worked out on: everything that was read and assigned at some time.
   *
   * @param studies their codes, in the order in which they came
   */
  public record Grounds(ProjectAnswers answers, List<String> studies) {

    public Grounds {
      studies = List.copyOf(studies);
    }

    /** Reads all readings; blocks. */
    public static Result<Grounds> load(Project project, Progress progress) {
      return ProjectAnswers.load(project, progress)
          .flatMap(answers ->
              project
                  .store()
                  .studies()
                  .map(studies ->
                      new Grounds(answers, studies.stream().map(ProjectStudy::code).toList())));
    }

    /** The protocol that holds. */
    public Protocol protocol() {
      return answers.protocol();
    }

    /** Whether nothing is begun yet, so that another protocol takes the place of this one. */
    public boolean isReplaceable() {
      return answers.work().stream().allMatch(work -> work.state() == WorkState.OPEN);
    }

    /**
     * What a protocol would do.
     *
     * @return {@code INVALID} with the path of what is wrong with the protocol
     */
    public Result<Proposal> proposal(Protocol next) {
      return next.complaints().stream()
          .findFirst()
          .<Result<Proposal>>map(Result::failure)
          .orElseGet(() -> Result.success(proposalOf(next)));
    }

    private Proposal proposalOf(Protocol next) {
      List<LogEntry> log = answers.log();
      return new Proposal(
          next.withVersion(protocol().version() + (isReplaceable() ? 0 : 1)),
          isReplaceable(),
          new ProtocolChange(answers.scores(), studies, next).effects(),
          log.isEmpty() ? 0 : log.getLast().number());
    }
  }

  /**
   * Works out what a protocol would do; reads all readings, changes nothing.
   *
   * @return {@code INVALID} with the path of what is wrong with the protocol
   */
  public static Result<Proposal> propose(Project project, Protocol next, Progress progress) {
    return Grounds.load(project, progress).flatMap(grounds -> grounds.proposal(next));
  }

  /**
   * Keeps what was proposed, with what it does in the log.
   *
   * @return the protocol with its version; {@code CONFLICT} if anything has happened in the project
   *     since it was proposed, or it is the protocol that holds already
   */
  public static Result<Protocol> keep(Project project, Proposal proposal) {
    return proposal.isNone()
        ? Result.failure(
            FailureReason.CONFLICT, "This protocol holds already; nothing was changed.")
        : project
            .store()
            .keepProtocol(
                new NewProtocol(
                    proposal.protocol(),
                    proposal.effects().stream().map(Effect::sentence).toList(),
                    proposal.asOf()),
                project.who());
  }
}
