package org.sideroscope.reporting.source;

import java.time.OffsetDateTime;

/**
 * What a report was made with, and when.
 *
 * @param program the program's version
 * @param criteria the edition of the criteria it applied
 * @param createdAt given by the caller; nothing here looks at a clock
 */
public record Edition(String program, String criteria, OffsetDateTime createdAt) {}
