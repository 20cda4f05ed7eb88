package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/**
 * One number of a measurement.
 *
 * @param name such as {@code length}, {@code mean}, {@code dip-width}
 * @param unit null for a number without one, such as the values of MR
 */
public record MeasuredValue(String name, double value, @Nullable String unit) {}
