package org.sideroscope.findings;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says of one site, sulcus or region.
 *
 * @param reason why it was not assessed; only with {@link AssessmentState#NOT_ASSESSED}
 * @param levels for spinal sites only
 * @param setBy what set the state; null where the reader said it of this very place
 */
public record Assessment(
    AssessmentState state,
    @Nullable NotAssessedReason reason,
    @Nullable Symmetry symmetry,
    @Nullable Extent extent,
    @Nullable Confidence confidence,
    @Nullable String comment,
    @Nullable VertebralLevels levels,
    List<Evidence> evidence,
    List<Evidence> keyImages,
    @Nullable Measurements measurements,
    @Nullable SetBy setBy) {

  /** Nothing said yet. */
  public static final Assessment NONE = of(AssessmentState.NOT_ASSESSED);

  public Assessment {
    evidence = List.copyOf(evidence);
    keyImages = List.copyOf(keyImages);
  }

  public static Assessment of(AssessmentState state) {
    return new Assessment(
        state, null, null, null, null, null, null, List.of(), List.of(), null, null);
  }

  public static Assessment notAssessed(NotAssessedReason reason) {
    return NONE.withReason(reason);
  }

  public boolean is(AssessmentState other) {
    return state == other;
  }

  public boolean isPresent() {
    return state == AssessmentState.PRESENT;
  }

  /** True when the reader said that no image covers the site. */
  public boolean isNotImaged() {
    return state == AssessmentState.NOT_ASSESSED && reason == NotAssessedReason.NOT_IMAGED;
  }

  /**
   * The same marks and words under another state, said of this very place; a reason goes with the
   * state it explained.
   */
  public Assessment withState(AssessmentState next) {
    return with(draft -> {
      draft.state = next;
      draft.reason = next == AssessmentState.NOT_ASSESSED ? reason : null;
      draft.setBy = null;
    });
  }

  public Assessment withReason(@Nullable NotAssessedReason next) {
    return with(draft -> draft.reason = next);
  }

  public Assessment withSymmetry(@Nullable Symmetry next) {
    return with(draft -> draft.symmetry = next);
  }

  public Assessment withExtent(@Nullable Extent next) {
    return with(draft -> draft.extent = next);
  }

  public Assessment withConfidence(@Nullable Confidence next) {
    return with(draft -> draft.confidence = next);
  }

  public Assessment withComment(@Nullable String next) {
    return with(draft -> draft.comment = next);
  }

  public Assessment withLevels(@Nullable VertebralLevels next) {
    return with(draft -> draft.levels = next);
  }

  public Assessment withEvidence(List<Evidence> next) {
    return with(draft -> draft.evidence = next);
  }

  public Assessment withKeyImages(List<Evidence> next) {
    return with(draft -> draft.keyImages = next);
  }

  public Assessment withMeasurements(@Nullable Measurements next) {
    return with(draft -> draft.measurements = next);
  }

  public Assessment withSetBy(@Nullable SetBy next) {
    return with(draft -> draft.setBy = next);
  }

  private Assessment with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  /** An assessment of which something is being changed. */
  private static final class Draft {

    private AssessmentState state;
    private @Nullable NotAssessedReason reason;
    private @Nullable Symmetry symmetry;
    private @Nullable Extent extent;
    private @Nullable Confidence confidence;
    private @Nullable String comment;
    private @Nullable VertebralLevels levels;
    private List<Evidence> evidence;
    private List<Evidence> keyImages;
    private @Nullable Measurements measurements;
    private @Nullable SetBy setBy;

    Draft(Assessment before) {
      state = before.state;
      reason = before.reason;
      symmetry = before.symmetry;
      extent = before.extent;
      confidence = before.confidence;
      comment = before.comment;
      levels = before.levels;
      evidence = before.evidence;
      keyImages = before.keyImages;
      measurements = before.measurements;
      setBy = before.setBy;
    }

    Assessment done() {
      return new Assessment(
          state,
          reason,
          symmetry,
          extent,
          confidence,
          comment,
          levels,
          evidence,
          keyImages,
          measurements,
          setBy);
    }
  }
}
