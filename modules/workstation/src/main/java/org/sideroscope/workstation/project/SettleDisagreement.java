package org.sideroscope.workstation.project;

import java.util.Optional;
import org.sideroscope.cohort.comparison.Disagreement;
import org.sideroscope.cohort.field.Field;
import org.sideroscope.cohort.port.Decision;
import org.sideroscope.cohort.protocol.ProjectReader;
import org.sideroscope.cohort.protocol.ReaderRole;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Decides what holds where readers disagree. */
public final class SettleDisagreement {

  private SettleDisagreement() {}

  /**
   * Keeps a decision.
   *
   * @param field its key
   * @param value a category of the field; empty for "cannot be decided"
   * @param by the id of an adjudicator of the protocol
   * @return {@code INVALID} if there is no such disagreement, the value is none of the field's, the
   *     reason is missing, or somebody else than an adjudicator decides
   */
  public static Result<Decision> settle(
      Project project, String study, String field, String value, String by, String reason) {
    return ProjectAnswers.loadStudy(project, study)
        .flatMap(answers ->
            refusal(answers, study, field, value, by, reason)
                .<Result<Decision>>map(
                    sentence -> Result.failure(FailureReason.INVALID, field, sentence))
                .orElseGet(() ->
                    project.store().decide(new Decision(study, field, value, by, reason.strip()))));
  }

  private static Optional<String> refusal(
      ProjectAnswers answers, String study, String field, String value, String by, String reason) {
    Optional<Field> disputed =
        answers.readByAll().contains(study)
            ? Disagreement.of(study, answers.table(), answers.protocol()).stream()
                .map(Disagreement::field)
                .filter(each -> each.key().equals(field))
                .findFirst()
            : Optional.empty();
    if (disputed.isEmpty()) {
      return Optional.of(
          "Nobody disagrees about this field of " + study + ", or not all have read it.");
    }
    if (!value.isEmpty() && !disputed.get().categories().contains(value)) {
      return Optional.of("Choose one of " + String.join(", ", disputed.get().categories()) + ".");
    }
    if (reason.isBlank()) {
      return Optional.of("Give a reason.");
    }
    return answers
            .protocol()
            .reader(by)
            .map(ProjectReader::role)
            .filter(ReaderRole.ADJUDICATOR::equals)
            .isPresent()
        ? Optional.empty()
        : Optional.of("Only an adjudicator of the protocol decides.");
  }
}
