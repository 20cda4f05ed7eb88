package org.sideroscope.findings.classification;

import java.util.Comparator;

/**
 * One outcome of one unknown that settles the result whatever the other unknowns turn out to be:
 * "brainstem present makes it classical". Source: specification 3.3.
 */
public record DecisiveOutcome(SettleName name, SettleValue value, ResultCode result)
    implements Comparable<DecisiveOutcome> {

  private static final Comparator<DecisiveOutcome> ORDER =
      Comparator.comparing((DecisiveOutcome outcome) -> outcome.name.key())
          .thenComparing(outcome -> outcome.value.key());

  /** Alphabetical by name, then by value, as the reading format lists them. */
  @Override
  public int compareTo(DecisiveOutcome other) {
    return ORDER.compare(this, other);
  }
}
