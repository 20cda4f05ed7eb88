package org.sideroscope.reporting.section;

import static java.util.Objects.requireNonNullElse;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.Assessment;
import org.sideroscope.findings.Measurements;
import org.sideroscope.findings.VertebralLevels;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/**
 * One assessed site as a line of the findings table.
 *
 * @param side empty for a midline site and for a whole region
 * @param measurements descriptive only; no imaging measure of burden is validated (PN)
 */
public record SiteRow(
    String site,
    String side,
    Mark mark,
    String extent,
    String symmetry,
    String levels,
    String confidence,
    String measurements,
    String comment) {

  static SiteRow of(String site, String side, Assessment assessment, Names names) {
    return of(site, side, assessment, measured(assessment.measurements(), names), names);
  }

  static SiteRow of(
      String site, String side, Assessment assessment, String measurements, Names names) {
    Words words = names.words();
    return new SiteRow(
        site,
        side,
        Mark.of(assessment, words),
        assessment.extent() == null ? "" : words.get("extent." + assessment.extent().key()),
        assessment.symmetry() == null ? "" : words.get("symmetry." + assessment.symmetry().key()),
        levels(assessment.levels(), words),
        assessment.confidence() == null
            ? ""
            : words.get("confidence." + assessment.confidence().key()),
        measurements,
        requireNonNullElse(assessment.comment(), ""));
  }

  static String measured(@Nullable Measurements measurements, Names names) {
    return measurements == null ? "" : names.measurements(measurements);
  }

  static String levels(@Nullable VertebralLevels levels, Words words) {
    if (levels == null) {
      return "";
    }
    return levels.from() == null || levels.to() == null || levels.from().equals(levels.to())
        ? levels.describe()
        : words.get("levels.span", levels.from(), levels.to());
  }
}
