package org.sideroscope.findings.classification;

import java.util.Optional;

/** One caution and when it applies. */
@FunctionalInterface
interface CautionRule {

  Optional<Caution> check(Derived derived);
}
