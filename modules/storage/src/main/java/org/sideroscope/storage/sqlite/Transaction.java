package org.sideroscope.storage.sqlite;

import java.sql.Connection;
import java.sql.SQLException;

/** Several statements that take effect together or not at all. */
final class Transaction {

  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }

  private Transaction() {}

  /** Takes the right to write before it begins, so that nothing it read can be overtaken. */
  static void run(Connection connection, Work work) throws SQLException {
    DatabaseFile.run(connection, "BEGIN IMMEDIATE");
    boolean done = false;
    try {
      work.run();
      DatabaseFile.run(connection, "COMMIT");
      done = true;
    } finally {
      if (!done) {
        rollBack(connection);
      }
    }
  }

  private static void rollBack(Connection connection) {
    try {
      DatabaseFile.run(connection, "ROLLBACK");
    } catch (SQLException e) {
      // a full disk rolls back by itself; then there is nothing to roll back any more
    }
  }
}
