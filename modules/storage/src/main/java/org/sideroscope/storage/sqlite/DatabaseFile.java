package org.sideroscope.storage.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.sideroscope.review.port.ReadingKey;
import org.sqlite.JDBC;

/**
 * Where a database lies, with what lies beside it. Nothing but SQLite may open the file itself
 * while the program has connections to it: closing any other handle would drop their locks.
 */
public record DatabaseFile(Path path) {

  /** How long whoever may wait waits for another program's short work. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  /** The one of personal readings in the program's home. */
  public static DatabaseFile inHome(Path home) {
    return new DatabaseFile(home.resolve("readings.db"));
  }

  /** The folder that holds the database and what lies beside it. */
  Path folder() {
    return path.toAbsolutePath().normalize().resolveSibling("");
  }

  Path log() {
    return beside("-wal");
  }

  /** The folder of the locks that tell which readings are open. */
  Path locks() {
    return beside(".locks");
  }

  /**
   * Where the portable file of a reading lies, by a name that tells nothing of patient or reader.
   */
  public Path portable(ReadingKey key) {
    return path.resolveSibling("reading-files").resolve(ReadingHold.name(key) + ".json");
  }

  Path beside(String suffix) {
    return path.resolveSibling(path.getFileName() + suffix);
  }

  /** A connection that makes the database if there is none. */
  Connection connect() throws SQLException {
    return connect("rwc");
  }

  /** A connection to a database that is there. */
  Connection connectExisting() throws SQLException {
    return connect("rw");
  }

  private Connection connect(String mode) throws SQLException {
    String url = JDBC.PREFIX + path.toAbsolutePath().toUri() + "?mode=" + mode;
    Connection connection = JDBC.createConnection(url, new Properties());
    try {
      wait(connection, PATIENCE);
      // emptied only when the last connection closes: see the decision on the readings' database
      run(connection, "PRAGMA wal_autocheckpoint = 0");
      run(connection, "PRAGMA synchronous = NORMAL");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** How long a statement waits for another program that writes. */
  static void wait(Connection connection, Duration time) throws SQLException {
    run(connection, "PRAGMA busy_timeout = " + time.toMillis());
  }

  /** Ends a connection whose work is done, or has been told to have failed. */
  static void closeQuietly(@Nullable Connection connection) {
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException e) {
      // it keeps nothing from anybody
    }
  }

  static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The number in the first column of the first row. */
  static long number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getLong(1) : 0;
    }
  }

  /** The text in the first column of the first row. */
  static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? row.getString(1) : "";
    }
  }
}
