package org.sideroscope.findings.classification;

import java.util.List;
import org.sideroscope.findings.Evidence;

/**
 * One criterion with what decided it. Source: specification 3.4.
 *
 * @param id stable; listed at {@link Criterion}
 * @param sites what decided the status, as labels of the reading format ({@code
 *     brainstem/pons.left}, {@code sulci/s1}, or the palette region where it was judged as a
 *     whole): the involved sites where it is met, the clear ones where it is not, the open ones
 *     where it is unknown
 * @param evidence the marks recorded at those sites
 * @param source the citation a reader can follow
 * @param text the criterion in a few words
 */
public record CriterionResult(
    String id,
    CriterionStatus status,
    List<String> sites,
    List<Evidence> evidence,
    String source,
    String text) {

  public CriterionResult {
    sites = List.copyOf(sites);
    evidence = List.copyOf(evidence);
  }
}
