package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/**
 * A fact of the history that predisposes to bleeding. Source: specification section 6, PN table 2.
 */
public record PredisposingFact(String what, @Nullable Integer year, @Nullable String detail) {}
