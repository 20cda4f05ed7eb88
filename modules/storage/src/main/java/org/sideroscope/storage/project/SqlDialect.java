package org.sideroscope.storage.project;

/** Where the two databases do not speak alike. */
enum SqlDialect {
  /** Takes the right to write before it begins, so that nothing it read can be overtaken. */
  SQLITE("BLOB", " STRICT", "BEGIN IMMEDIATE", ""),
  /** Changes wait for one another, so that the log has one chain; released with the transaction. */
  POSTGRESQL("BYTEA", "", "BEGIN", "SELECT pg_advisory_xact_lock(1397310546)");

  private final String bytes;
  private final String tableSuffix;
  private final String begin;
  private final String lock;

  SqlDialect(String bytes, String tableSuffix, String begin, String lock) {
    this.bytes = bytes;
    this.tableSuffix = tableSuffix;
    this.begin = begin;
    this.lock = lock;
  }

  /** The statement that makes a table, from one that names bytes BLOB. */
  String table(String statement) {
    return statement.strip().replace("BLOB", bytes) + tableSuffix;
  }

  /** The statement that begins a change. */
  String begin() {
    return begin;
  }

  /** What a change runs first so that no other comes between; empty where nothing is needed. */
  String lock() {
    return lock;
  }
}
