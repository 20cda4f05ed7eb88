package org.sideroscope.app.context;

import org.jspecify.annotations.Nullable;
import org.sideroscope.findings.SeriesAcquisition;

/** The numbers of a series that can be corrected. Source: specification section 2. */
enum SeriesNumber {
  FIELD_STRENGTH("field-strength", 30),
  ECHO_TIME("echo-time", 100_000),
  REPETITION_TIME("repetition-time", 100_000),
  FLIP_ANGLE("flip-angle", 360),
  THICKNESS("thickness", 1000),
  SPACING("spacing", 1000);

  private final String key;
  private final double most;

  SeriesNumber(String key, double most) {
    this.key = key;
    this.most = most;
  }

  String key() {
    return key;
  }

  /** The largest number that makes sense. */
  double most() {
    return most;
  }

  @Nullable Double of(SeriesAcquisition series) {
    return switch (this) {
      case FIELD_STRENGTH -> series.fieldStrengthT();
      case ECHO_TIME -> series.echoTimeMs();
      case REPETITION_TIME -> series.repetitionTimeMs();
      case FLIP_ANGLE -> series.flipAngleDeg();
      case THICKNESS -> series.sliceThicknessMm();
      case SPACING -> series.sliceSpacingMm();
    };
  }

  SeriesAcquisition with(SeriesAcquisition series, @Nullable Double number) {
    return new SeriesAcquisition(
        series.seriesInstanceUid(),
        series.kind(),
        this == FIELD_STRENGTH ? number : series.fieldStrengthT(),
        this == ECHO_TIME ? number : series.echoTimeMs(),
        this == REPETITION_TIME ? number : series.repetitionTimeMs(),
        this == FLIP_ANGLE ? number : series.flipAngleDeg(),
        this == THICKNESS ? number : series.sliceThicknessMm(),
        this == SPACING ? number : series.sliceSpacingMm());
  }
}
