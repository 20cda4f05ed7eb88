package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/** The earlier reading this one was compared with. */
public record Prior(
    @Nullable String file, @Nullable String studyInstanceUid, @Nullable String date) {}
