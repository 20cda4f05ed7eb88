package org.sideroscope.findings.classification;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sideroscope.findings.AssessmentState;
import org.sideroscope.findings.AssociatedFindingKind;
import org.sideroscope.findings.Reading;

/** The associated findings that the cautions ask for. Source: specification section 5. */
final class RecordedFindings {

  private RecordedFindings() {}

  /** The names of those that were seen or suspected. */
  static Stream<String> of(Reading reading, Predicate<AssociatedFindingKind> wanted) {
    return reading.context().associatedFindings().stream()
        .filter(finding -> isSeen(finding.state()))
        .flatMap(finding -> AssociatedFindingKind.recognise(finding.what()).stream())
        .filter(wanted)
        .map(AssociatedFindingKind::displayName);
  }

  /** Present, or not to be ruled out. */
  static boolean isSeen(AssessmentState state) {
    return state == AssessmentState.PRESENT || state == AssessmentState.INDETERMINATE;
  }
}
