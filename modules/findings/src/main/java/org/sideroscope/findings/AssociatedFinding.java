package org.sideroscope.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding beside the siderosis, or a possible source of it. Source: specification section 5.
 *
 * @param what the finding, a key such as {@code dural-defect} or free words
 */
public record AssociatedFinding(
    String what,
    AssessmentState state,
    @Nullable Side side,
    @Nullable VertebralLevels levels,
    @Nullable String position,
    @Nullable String detail,
    List<Evidence> evidence) {

  public AssociatedFinding {
    evidence = List.copyOf(evidence);
  }

  public static AssociatedFinding of(String what, AssessmentState state) {
    return new AssociatedFinding(what, state, null, null, null, null, List.of());
  }

  public AssociatedFinding withState(AssessmentState next) {
    return new AssociatedFinding(what, next, side, levels, position, detail, evidence);
  }

  public AssociatedFinding withSide(@Nullable Side next) {
    return new AssociatedFinding(what, state, next, levels, position, detail, evidence);
  }

  public AssociatedFinding withLevels(@Nullable VertebralLevels next) {
    return new AssociatedFinding(what, state, side, next, position, detail, evidence);
  }

  public AssociatedFinding withPosition(@Nullable String next) {
    return new AssociatedFinding(what, state, side, levels, next, detail, evidence);
  }

  public AssociatedFinding withDetail(@Nullable String next) {
    return new AssociatedFinding(what, state, side, levels, position, next, evidence);
  }
}
