package org.sideroscope.cohort.port;

/**
 * How a disagreement was settled.
 *
 * @param field its key
 * @param value the category or number that holds; empty for "cannot be decided"
 * @param by the adjudicator's id
 * @param reason never empty
 */
public record Decision(String study, String field, String value, String by, String reason) {}
