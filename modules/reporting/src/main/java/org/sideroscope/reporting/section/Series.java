package org.sideroscope.reporting.section;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.SeriesAcquisition;
import org.sideroscope.reporting.wording.Names;
import org.sideroscope.reporting.wording.Words;

/** One series that was read, as a line of the technique table. */
public record Series(
    String kind,
    String fieldStrength,
    String echoTime,
    String repetitionTime,
    String flipAngle,
    String thickness,
    String spacing) {

  static Series of(SeriesAcquisition series, Names names) {
    Words words = names.words();
    return new Series(
        names.term("kind", series.kind()),
        value(series.fieldStrengthT(), 2, words),
        value(series.echoTimeMs(), 2, words),
        value(series.repetitionTimeMs(), 1, words),
        value(series.flipAngleDeg(), 1, words),
        value(series.sliceThicknessMm(), 2, words),
        value(series.sliceSpacingMm(), 2, words));
  }

  private static String value(@Nullable Double value, int decimals, Words words) {
    return value == null ? "" : words.number(value, decimals);
  }
}
