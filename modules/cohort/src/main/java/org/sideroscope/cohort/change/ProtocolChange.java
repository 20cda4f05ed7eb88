package org.sideroscope.cohort.change;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.AssignmentPlan;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.cohort.comparison.ProjectScores;
import org.sideroscope.cohort.protocol.Protocol;

/** Another protocol for a project in which readings were made. */
public final class ProtocolChange {

  private final ProjectScores made;
  private final ProjectScores madeAfter;
  private final List<String> studies;
  private final Set<Work> withdrawn;
  private final List<Disagreement> unsettled;
  private final List<Disagreement> unsettledAfter;

  /**
   * @param made so far, under the protocol that holds
   * @param studies the codes of all, in the order in which they came
   */
  public ProtocolChange(ProjectScores made, List<String> studies, Protocol after) {
    this.made = made;
    this.studies = List.copyOf(studies);
    this.withdrawn = new HashSet<>(new AssignmentPlan(after).withdrawn(made.work()));
    this.madeAfter =
        made.under(after, made.work().stream().filter(work -> !withdrawn.contains(work)).toList());
    this.unsettled = made.unsettled();
    this.unsettledAfter = madeAfter.unsettled();
  }

  public Protocol before() {
    return made.protocol();
  }

  public Protocol after() {
    return madeAfter.protocol();
  }

  /** Whether it is the protocol that holds already. */
  public boolean isNone() {
    return before().equals(after().withVersion(before().version()));
  }

  /** What is different, in the order of the protocol; empty if nothing is. */
  public List<Effect> effects() {
    List<Effect> effects = new ArrayList<>();
    if (!isNone()) {
      effects.addAll(NamingEffects.of(this));
      effects.addAll(QuestionEffects.of(this));
      effects.addAll(AdjudicationEffects.of(this));
      effects.addAll(new ReaderEffects(this).all());
      effects.addAll(DealingEffects.of(this));
      effects.addAll(new BlindingEffects(this).all());
      effects.addAll(ConsensusEffects.of(this));
    }
    return List.copyOf(effects);
  }

  ProjectScores made() {
    return made;
  }

  /** The same readings under the protocol that is to come. */
  ProjectScores madeAfter() {
    return madeAfter;
  }

  /** What is taken back from those who do not read any more. */
  Set<Work> withdrawn() {
    return withdrawn;
  }

  List<Disagreement> unsettled() {
    return unsettled;
  }

  List<Disagreement> unsettledAfter() {
    return unsettledAfter;
  }

  /** What dealing out would add now. */
  List<Assignment> nextBefore() {
    return missing(made);
  }

  /** What dealing out will add. */
  List<Assignment> next() {
    return missing(madeAfter);
  }

  private List<Assignment> missing(ProjectScores scores) {
    return new AssignmentPlan(scores.protocol())
        .missing(studies, scores.work().stream().map(Work::assignment).toList());
  }
}
