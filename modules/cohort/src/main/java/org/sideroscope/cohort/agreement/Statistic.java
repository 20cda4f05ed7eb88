package org.sideroscope.cohort.agreement;

import java.util.Optional;

/** A statistic of some cases: worked out, or undefined for a reason. */
public sealed interface Statistic permits Estimate, Undefined {

  /** The cases it rests on. */
  Sample sample();

  default Optional<Estimate> estimate() {
    return this instanceof Estimate estimate ? Optional.of(estimate) : Optional.empty();
  }
}
