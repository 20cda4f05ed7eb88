package org.sideroscope.findings;

import java.util.List;
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
    NotAssessedReason kept = next == AssessmentState.NOT_ASSESSED ? reason : null;
    return new Assessment(
        next,
        kept,
        symmetry,
        extent,
        confidence,
        comment,
        levels,
        evidence,
        keyImages,
        measurements,
        null);
  }

  public Assessment withReason(@Nullable NotAssessedReason next) {
    return new Assessment(
        state,
        next,
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

  public Assessment withSymmetry(@Nullable Symmetry next) {
    return new Assessment(
        state,
        reason,
        next,
        extent,
        confidence,
        comment,
        levels,
        evidence,
        keyImages,
        measurements,
        setBy);
  }

  public Assessment withExtent(@Nullable Extent next) {
    return new Assessment(
        state,
        reason,
        symmetry,
        next,
        confidence,
        comment,
        levels,
        evidence,
        keyImages,
        measurements,
        setBy);
  }

  public Assessment withConfidence(@Nullable Confidence next) {
    return new Assessment(
        state,
        reason,
        symmetry,
        extent,
        next,
        comment,
        levels,
        evidence,
        keyImages,
        measurements,
        setBy);
  }

  public Assessment withComment(@Nullable String next) {
    return new Assessment(
        state,
        reason,
        symmetry,
        extent,
        confidence,
        next,
        levels,
        evidence,
        keyImages,
        measurements,
        setBy);
  }

  public Assessment withLevels(@Nullable VertebralLevels next) {
    return new Assessment(
        state,
        reason,
        symmetry,
        extent,
        confidence,
        comment,
        next,
        evidence,
        keyImages,
        measurements,
        setBy);
  }

  public Assessment withEvidence(List<Evidence> next) {
    return new Assessment(
        state,
        reason,
        symmetry,
        extent,
        confidence,
        comment,
        levels,
        next,
        keyImages,
        measurements,
        setBy);
  }

  public Assessment withKeyImages(List<Evidence> next) {
    return new Assessment(
        state,
        reason,
        symmetry,
        extent,
        confidence,
        comment,
        levels,
        evidence,
        next,
        measurements,
        setBy);
  }

  public Assessment withMeasurements(@Nullable Measurements next) {
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
        next,
        setBy);
  }

  public Assessment withSetBy(@Nullable SetBy next) {
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
        next);
  }
}
