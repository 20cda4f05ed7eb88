package org.sideroscope.review.event;

import org.sideroscope.findings.ReadingStatus;
import org.sideroscope.findings.SignOff;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader signed the reading as it is. It takes no change after this but an amendment.
 *
 * @param signOff with the head of the chain of events up to the one before this
 */
public record ReadingSigned(SignOff signOff) implements Milestone {

  @Override
  public ReadingState applyTo(ReadingState before) {
    ReadingStatus status = signOff.amends() == null ? ReadingStatus.SIGNED : ReadingStatus.AMENDED;
    return before.withSaid(
        before.said().withHeader(before.said().header().withStatus(status).withSignOff(signOff)));
  }
}
