package org.sideroscope.reporting.section;

import org.sideroscope.findings.comparison.Change;
import org.sideroscope.findings.comparison.Compared;
import org.sideroscope.reporting.wording.Words;

/**
 * One place in the earlier reading and in this one.
 *
 * @param whole true for a region, below which its sites stand
 */
public record ComparisonRow(
    String place, boolean whole, Mark earlier, Mark now, String change, String key) {

  static ComparisonRow of(String place, boolean whole, Compared<?> compared, Words words) {
    Change change = compared.change();
    return new ComparisonRow(
        place,
        whole,
        Mark.of(compared.earlier(), words),
        Mark.of(compared.now(), words),
        words.get("change." + change.key()),
        change.key());
  }
}
