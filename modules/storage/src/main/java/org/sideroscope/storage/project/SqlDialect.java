package org.sideroscope.storage.project;

/** Where the two databases do not speak alike. */
enum SqlDialect {
  /** Its connection takes the right to write when a transaction begins. */
  SQLITE("BLOB", " STRICT", ""),
  /** Changes wait for one another, so that the log has one chain; released with the transaction. */
  POSTGRESQL("BYTEA", "", "SELECT pg_advisory_xact_lock(1397310546)");

  private final String bytes;
  private final String tableSuffix;
  private final String lock;

  SqlDialect(String bytes, String tableSuffix, String lock) {
    this.bytes = bytes;
    this.tableSuffix = tableSuffix;
    this.lock = lock;
  }

  /** The statement that makes a table, from one that names bytes BLOB. */
  String table(String statement) {
    return statement.strip().replace("BLOB", bytes) + tableSuffix;
  }

  /** What a change runs first so that no other comes between; empty where nothing is needed. */
  String lock() {
    return lock;
  }
}
