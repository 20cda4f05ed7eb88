package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/**
 * One value measured in the cerebrospinal fluid. Source: specification section 6.
 *
 * @param analyte {@code redCells}, {@code whiteCells}, {@code ferritin}, {@code xanthochromia},
 *     {@code openingPressure} or another
 * @param value the number or word as given
 * @param date ISO date
 */
public record CsfSample(
    String analyte, String value, @Nullable String unit, @Nullable String date) {}
