package org.sideroscope.review.event;

import org.sideroscope.findings.ReadingHeader;
import org.sideroscope.findings.Versions;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader took over another edition of the criteria. What was said stays as it was; what is
 * derived from it is derived by these.
 *
 * @param criteria by name
 */
public record CriteriaAdopted(String criteria) implements Step {

  @Override
  public ReadingState applyTo(ReadingState before) {
    ReadingHeader header = before.said().header();
    return before.withSaid(
        before
            .said()
            .withHeader(header.withVersions(new Versions(header.versions().program(), criteria))));
  }

  @Override
  public StepName name() {
    return StepName.of("criteria", criteria);
  }
}
