package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/**
 * The reader's own class beside the derived one, which stays what it is.
 *
 * @param result a result code of specification 3.2
 * @param at ISO date and time
 */
public record ClassOverride(
    String result, @Nullable String reason, @Nullable String by, @Nullable String at) {}
