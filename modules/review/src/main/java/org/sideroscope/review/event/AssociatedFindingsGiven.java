package org.sideroscope.review.event;

import java.util.List;
import org.sideroscope.findings.AssociatedFinding;
import org.sideroscope.review.reading.ReadingState;

/**
 * The reader changed the associated findings.
 *
 * @param what the finding that was added, changed or removed
 * @param findings all of them from now on
 */
public record AssociatedFindingsGiven(String what, List<AssociatedFinding> findings)
    implements Step {

  public AssociatedFindingsGiven {
    findings = List.copyOf(findings);
  }

  @Override
  public ReadingState applyTo(ReadingState before) {
    return before.withSaid(
        before.said().withContext(before.said().context().withAssociatedFindings(findings)));
  }

  @Override
  public StepName name() {
    return StepName.of("associated-finding", what);
  }
}
