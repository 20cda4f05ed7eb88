package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/**
 * How a reading was signed.
 *
 * @param at ISO date and time
 * @param amends what this version amends
 * @param reason why it was amended
 */
public record SignOff(
    @Nullable String by, @Nullable String at, @Nullable String amends, @Nullable String reason) {}
