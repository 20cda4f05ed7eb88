package org.sideroscope.reporting.section;

/**
 * A sentence with where it is written.
 *
 * @param id stable
 * @param source the citation a reader can follow
 */
public record Sourced(String id, String text, String source) {}
