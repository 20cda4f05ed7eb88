package org.sideroscope.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader says of one site, sulcus or region.
 *
 * @param reason why it was not assessed; only with {@link AssessmentState#NOT_ASSESSED}
 * @param levels for spinal sites only
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
    @Nullable Measurements measurements) {

  /** Nothing said yet. */
  public static final Assessment NONE = of(AssessmentState.NOT_ASSESSED);

  public Assessment {
    evidence = List.copyOf(evidence);
    keyImages = List.copyOf(keyImages);
  }

  public static Assessment of(AssessmentState state) {
    return new Assessment(state, null, null, null, null, null, null, List.of(), List.of(), null);
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

  /** The same marks and words under another state; a reason goes with the state it explained. */
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
        measurements);
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
        measurements);
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
        measurements);
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
        measurements);
  }

  public Assessment withConfidence(@Nullable Confidence next) {
    return new Assessment(
        state, reason, symmetry, extent, next, comment, levels, evidence, keyImages, measurements);
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
        measurements);
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
        measurements);
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
        measurements);
  }

  public Assessment withKeyImages(List<Evidence> next) {
    return new Assessment(
        state, reason, symmetry, extent, confidence, comment, levels, evidence, next, measurements);
  }

  public Assessment withMeasurements(@Nullable Measurements next) {
    return new Assessment(
        state, reason, symmetry, extent, confidence, comment, levels, evidence, keyImages, next);
  }
}
