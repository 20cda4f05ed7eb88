package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/**
 * The acquisition facts of one series that was read. Source: specification section 2.
 *
 * @param kind the kind of image, such as {@code SWI}
 */
public record SeriesAcquisition(
    @Nullable String seriesInstanceUid,
    @Nullable String kind,
    @Nullable Double fieldStrengthT,
    @Nullable Double echoTimeMs,
    @Nullable Double repetitionTimeMs,
    @Nullable Double flipAngleDeg,
    @Nullable Double sliceThicknessMm,
    @Nullable Double sliceSpacingMm) {}
