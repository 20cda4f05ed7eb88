package org.sideroscope.storage.project;

/** Where the two databases do not speak alike. */
enum SqlDialect {
  /** Takes the right to write before it begins, so that nothing it read can be overtaken. */
  SQLITE("BLOB", "TEXT", " STRICT", "BEGIN IMMEDIATE", "", "BEGIN"),
  /**
   * Changes of a project wait for one another, so that the log has one chain; released with the
   * transaction. Texts are put in order by their bytes, as SQLite does, whatever language the
   * server sorts by.
   */
  POSTGRESQL(
      "BYTEA",
      "TEXT COLLATE \"C\"",
      "",
      "BEGIN",
      "SELECT pg_advisory_xact_lock(1397310546, hashtext(current_schema()))",
      "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");

  private final String bytes;
  private final String text;
  private final String tableSuffix;
  private final String begin;
  private final String lock;
  private final String beginReading;

  SqlDialect(
      String bytes,
      String text,
      String tableSuffix,
      String begin,
      String lock,
      String beginReading) {
    this.bytes = bytes;
    this.text = text;
    this.tableSuffix = tableSuffix;
    this.begin = begin;
    this.lock = lock;
    this.beginReading = beginReading;
  }

  /** The statement that makes a table, from one that names bytes BLOB. */
  String table(String statement) {
    return statement.strip().replace("BLOB", bytes).replace("TEXT", text) + tableSuffix;
  }

  /** The statement that begins a change. */
  String begin() {
    return begin;
  }

  /** What a change runs first so that no other comes between; empty where nothing is needed. */
  String lock() {
    return lock;
  }

  /** The statement that begins to read a state that does not change meanwhile. */
  String beginReading() {
    return beginReading;
  }
}
