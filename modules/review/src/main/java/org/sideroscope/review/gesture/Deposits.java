package org.sideroscope.review.gesture;

import java.util.List;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.NotAssessedReason;
import org.sideroscope.findings.Reading;
import org.sideroscope.review.reading.Place;

/** Where a reading says that there is a deposit, or may be. */
final class Deposits {

  private Deposits() {}

  /** True where a mark may stand; for a paired site without a side, where it may on either. */
  static boolean mayBeAt(Place place, Reading reading) {
    return Parts.withSides(place).stream()
        .flatMap(each -> each.in(reading).stream())
        .anyMatch(Deposits::mayBe);
  }

  static boolean mayBe(Assessment said) {
    return said.isPresent() || said.is(AssessmentState.INDETERMINATE);
  }

  static boolean anyPresent(List<Place> places, Reading reading) {
    return places.stream()
        .flatMap(place -> place.in(reading).stream())
        .anyMatch(Assessment::isPresent);
  }

  /**
   * True where the reader looked and could not see: no later "absent" of the region covers that.
   */
  static boolean couldNotBeRead(Assessment said) {
    return said.is(AssessmentState.NOT_ASSESSED)
        && (said.reason() == NotAssessedReason.NOT_IMAGED
            || said.reason() == NotAssessedReason.ARTEFACT);
  }

  /** True where nothing has been said yet. */
  static boolean isUnsaid(Assessment said) {
    return said.is(AssessmentState.NOT_ASSESSED) && !couldNotBeRead(said);
  }
}
