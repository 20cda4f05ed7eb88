package org.sideroscope.findings.classification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reading amounts to, and everything that explains it. Immutable. Source: specification 3.
 *
 * @param result the code; the provisional one where the result is not definite
 * @param definite true if no unknown can change the result
 * @param possible the codes over every way in which the unknowns could turn out, alphabetical;
 *     never {@link ResultCode#INCOMPLETE}
 * @param toSettle the unknowns on which the code depends, in the order of the specification; empty
 *     where {@code possible} has one code
 * @param decisive every single outcome of one unknown that alone leaves one code, alphabetical;
 *     also of unknowns that no longer matter, as the specification has it: advice is made of them
 *     only where {@code possible} has several codes
 * @param next what to look at first; null where {@code toSettle} is empty
 * @param sulcusCount sulci that count and are present
 * @param sulcusCountMax the most there could be; empty if unbounded
 * @param criteria every criterion, in the order of {@link Criterion}
 * @param explanation why, in words
 */
public record Classification(
    ResultCode result,
    boolean definite,
    Set<ResultCode> possible,
    List<SettleName> toSettle,
    List<DecisiveOutcome> decisive,
    @Nullable SettleName next,
    SupratentorialExtension supratentorialExtension,
    int sulcusCount,
    OptionalInt sulcusCountMax,
    Multifocality multifocality,
    List<CriterionResult> criteria,
    List<Caution> cautions,
    Explanation explanation) {

  public Classification {
    possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
    toSettle = List.copyOf(toSettle);
    decisive = List.copyOf(decisive);
    criteria = List.copyOf(criteria);
    cautions = List.copyOf(cautions);
  }
}
