package org.sideroscope.findings.classification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cautions of specification 3.4, and of 2 and 3.1 to 3.3 where they ask for one, in the order
 * they are shown. Each is a rule of its own and none looks at another.
 */
final class Cautions {

  private static final List<CautionRule> RULES =
      Stream.of(
              ImagingCautions.RULES,
              PatternCautions.RULES,
              SulcalCautions.RULES,
              HistoryCautions.RULES)
          .flatMap(List::stream)
          .toList();

  private Cautions() {}

  static List<Caution> of(Derived derived) {
    return RULES.stream().map(rule -> rule.check(derived)).flatMap(Optional::stream).toList();
  }

  /** The caution where it applies. */
  static Optional<Caution> when(boolean applies, String id, String text, String source) {
    return applies ? Optional.of(new Caution(id, text, source)) : Optional.empty();
  }
}
