package org.sideroscope.findings.comparison;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.Deposits;
import org.sideroscope.findings.Region;
import org.sideroscope.findings.Side;
import org.sideroscope.findings.Sulcus;

/** What one reading says of a sulcus by name, also of one that it has no record of. */
record SulciOfReading(Deposits deposits) {

  NavigableSet<NamedSulcus> named() {
    NavigableSet<NamedSulcus> named = new TreeSet<>();
    deposits.sulci().forEach(sulcus -> NamedSulcus.of(sulcus).ifPresent(named::add));
    return named;
  }

  boolean isOffConvexity(NamedSulcus wanted) {
    return records(wanted).stream().anyMatch(sulcus -> !sulcus.convexity());
  }

  /**
   * @param onConvexity whether both readings have it on the convexity: only there a reading speaks
   *     of sulci without a record
   */
  AssessmentState state(NamedSulcus wanted, boolean onConvexity) {
    List<Sulcus> records = records(wanted);
    if (!records.isEmpty()) {
      return together(records);
    }
    return onConvexity && saysAllOf(wanted.hemisphere())
        ? AssessmentState.ABSENT
        : AssessmentState.NOT_ASSESSED;
  }

  private List<Sulcus> records(NamedSulcus wanted) {
    return deposits.sulci().stream()
        .filter(sulcus -> NamedSulcus.of(sulcus).filter(wanted::equals).isPresent())
        .toList();
  }

  /** Two records of one name are one sulcus: present wins, and absent must be said of each. */
  private static AssessmentState together(List<Sulcus> records) {
    for (AssessmentState state :
        List.of(
            AssessmentState.PRESENT, AssessmentState.INDETERMINATE, AssessmentState.NOT_ASSESSED)) {
      if (records.stream().anyMatch(sulcus -> sulcus.assessment().is(state))) {
        return state;
      }
    }
    return AssessmentState.ABSENT;
  }

  /**
   * Whether the convexities of a hemisphere were all looked at and what was found there has names.
   * "Present" without a record, and a deposit in a sulcus without a name, may lie in any.
   */
  private boolean saysAllOf(Side hemisphere) {
    AssessmentState whole = deposits.region(Region.SULCI).overall().state();
    boolean presentSomewhere =
        deposits.sulci().stream().anyMatch(sulcus -> sulcus.assessment().isPresent());
    boolean unnamed =
        deposits.sulci().stream()
            .filter(sulcus -> sulcus.hemisphere() == hemisphere)
            .filter(sulcus -> NamedSulcus.of(sulcus).isEmpty())
            .anyMatch(sulcus -> !sulcus.assessment().is(AssessmentState.ABSENT));
    return !unnamed
        && (whole == AssessmentState.ABSENT
            || (whole == AssessmentState.PRESENT && presentSomewhere));
  }
}
