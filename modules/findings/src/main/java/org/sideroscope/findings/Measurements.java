package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/**
 * Descriptive numbers of the marks at one site. No imaging measure of burden is validated (PN).
 *
 * @param volumeMl marked volume, ml
 * @param slices number of slices marked
 * @param maxThicknessMm greatest in-plane thickness, mm
 */
public record Measurements(
    @Nullable Double volumeMl, @Nullable Integer slices, @Nullable Double maxThicknessMm) {}
