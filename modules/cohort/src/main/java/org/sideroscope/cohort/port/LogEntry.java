package org.sideroscope.cohort.port;

/**
 * One thing that happened in a project. Entries are chained: each hash covers the one before.
 *
 * @param at ISO 8601, UTC
 * @param who a reader's id, or the name of the account
 * @param what a word: {@code init}, {@code add}, {@code assign}, {@code begin}, {@code submit} …
 * @param detail what it happened to, without facts of the patient
 */
public record LogEntry(
    long number, String at, String who, String what, String detail, String sha256) {}
