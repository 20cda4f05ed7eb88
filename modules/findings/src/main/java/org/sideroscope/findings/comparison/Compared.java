package org.sideroscope.findings.comparison;

import org.sideroscope.findings.AssessmentState;

/**
 * One place in two readings.
 *
 * @param place a region, a sub-site with its side, or a sulcus
 * @param earlier as the earlier reading has it
 * @param now as this reading has it
 */
public record Compared<P>(P place, AssessmentState earlier, AssessmentState now) {

  public Change change() {
    return Change.between(earlier, now);
  }

  /** True where either reading has a deposit here. */
  public boolean isPresentInEither() {
    return earlier == AssessmentState.PRESENT || now == AssessmentState.PRESENT;
  }
}
