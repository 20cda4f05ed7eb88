package org.sideroscope.app.agreement;

import java.util.Optional;
import org.sideroscope.cohort.comparison.FieldAgreement;

/**
 * A line of the table: a heading, or a field.
 *
 * @param name in the words of the window
 * @param observed the leading figure of the answers themselves; on a heading what it is
 * @param coefficient the leading coefficient; on a heading what it is
 */
record AgreementLine(
    String name,
    String cases,
    String observed,
    String coefficient,
    Optional<FieldAgreement> field) {

  boolean isHeading() {
    return field.isEmpty();
  }
}
