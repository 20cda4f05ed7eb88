package org.sideroscope.findings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sulcal record. Source: specification section 1; PN (tramline), Charidimou 2017 (adjacency and
 * continuity with a lobar haemorrhage).
 *
 * @param id unique within the reading
 * @param name the named sulcus or a free label
 * @param convexity false for a sulcus off the convexities, which never counts towards cSS
 * @param tramline dark lines either side of the sulcus; null where nothing was said
 * @param adjacentTo ids of the sulci immediately adjacent, in the same hemisphere
 * @param continuousWithLobarHaemorrhage such a sulcus is recorded and not counted
 */
public record Sulcus(
    String id,
    Side hemisphere,
    @Nullable Lobe lobe,
    @Nullable String name,
    boolean convexity,
    @Nullable Boolean tramline,
    List<String> adjacentTo,
    boolean continuousWithLobarHaemorrhage,
    Assessment assessment) {

  public Sulcus {
    adjacentTo = List.copyOf(adjacentTo);
  }

  /** A convexity sulcus with no neighbours named. */
  public static Sulcus of(
      String id, Side hemisphere, Lobe lobe, String name, AssessmentState state) {
    return new Sulcus(
        id, hemisphere, lobe, name, true, null, List.of(), false, Assessment.of(state));
  }

  /** The label of the reading format's masks: {@code sulci/s1}. */
  public String label() {
    return Region.SULCI.key() + "/" + id;
  }

  /** True for a record that counts towards cSS once it is present (specification 3.1). */
  public boolean canCount() {
    return convexity && !continuousWithLobarHaemorrhage;
  }

  public Sulcus withAssessment(Assessment next) {
    return new Sulcus(
        id,
        hemisphere,
        lobe,
        name,
        convexity,
        tramline,
        adjacentTo,
        continuousWithLobarHaemorrhage,
        next);
  }

  public Sulcus withHemisphere(Side next) {
    return new Sulcus(
        id,
        next,
        lobe,
        name,
        convexity,
        tramline,
        adjacentTo,
        continuousWithLobarHaemorrhage,
        assessment);
  }

  public Sulcus withLobe(@Nullable Lobe next) {
    return new Sulcus(
        id,
        hemisphere,
        next,
        name,
        convexity,
        tramline,
        adjacentTo,
        continuousWithLobarHaemorrhage,
        assessment);
  }

  public Sulcus withAdjacentTo(List<String> next) {
    return new Sulcus(
        id,
        hemisphere,
        lobe,
        name,
        convexity,
        tramline,
        next,
        continuousWithLobarHaemorrhage,
        assessment);
  }

  public Sulcus withConvexity(boolean next) {
    return new Sulcus(
        id,
        hemisphere,
        lobe,
        name,
        next,
        tramline,
        adjacentTo,
        continuousWithLobarHaemorrhage,
        assessment);
  }

  public Sulcus withTramline(@Nullable Boolean next) {
    return new Sulcus(
        id,
        hemisphere,
        lobe,
        name,
        convexity,
        next,
        adjacentTo,
        continuousWithLobarHaemorrhage,
        assessment);
  }

  public Sulcus withContinuousWithLobarHaemorrhage(boolean next) {
    return new Sulcus(
        id, hemisphere, lobe, name, convexity, tramline, adjacentTo, next, assessment);
  }
}
