package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/** A mimic that was considered. Source: specification section 4. */
public record Mimic(String what, AssessmentState state, @Nullable String comment) {}
