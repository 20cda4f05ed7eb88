package org.sideroscope.review.event;

import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.findings.SignOff;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader began the next version of a signed reading, which stays as it was beside it.
 *
 * @param amends which version, in words that a person and another program can follow
 * @param reason why
 * @param version the number of the version begun
 */
public record AmendmentBegun(String amends, String reason, int version) implements Milestone {

  @Override
  public ReadingState applyTo(ReadingState before) {
    SignOff open = new SignOff(null, null, amends, reason, null, version, null, null);
    return before.withSaid(
        before
            .said()
            .withHeader(before.said().header().withStatus(ReadingStatus.DRAFT).withSignOff(open)));
  }
}
