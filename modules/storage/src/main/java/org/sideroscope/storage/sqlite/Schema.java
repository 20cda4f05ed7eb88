package org.sideroscope.storage.sqlite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.sideroscope.foundation.Failure;
import org.sideroscope.foundation.FailureReason;

/**
 * The tables of a database, and how those of every released version become today's. A copy is made
 * before anything that holds readings is changed.
 */
final class Schema {

  /** Marks a database file as one of this program's: the letters SIDR. */
  static final int APPLICATION = 0x53494452;

  /** What each version adds to the one before; the first makes everything. */
  static final List<List<String>> VERSIONS =
      List.of(
          List.of(
              """
              CREATE TABLE reading (
                id INTEGER PRIMARY KEY,
                study TEXT NOT NULL,
                reader TEXT NOT NULL,
                aside INTEGER NOT NULL DEFAULT 0,
                begun_at TEXT NOT NULL,
                opened_at TEXT,
                opened_by TEXT,
                UNIQUE (study, reader, aside)
              ) STRICT
              """,
              """
              CREATE TABLE event (
                reading INTEGER NOT NULL,
                sequence INTEGER NOT NULL,
                at TEXT NOT NULL,
                who TEXT NOT NULL,
                body TEXT NOT NULL,
                sha256 BLOB NOT NULL,
                PRIMARY KEY (reading, sequence)
              ) STRICT, WITHOUT ROWID
              """,
              """
              CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
              BEGIN SELECT RAISE(ABORT, 'events are never changed'); END
              """,
              """
              CREATE TRIGGER event_goes_with_its_reading BEFORE DELETE ON event
              WHEN EXISTS (SELECT 1 FROM reading WHERE id = old.reading)
              BEGIN SELECT RAISE(ABORT, 'events go with their reading only'); END
              """));

  /** Stands between a database's name and its version in the name of a copy. */
  static final String COPY = ".schema-";

  private final List<List<String>> versions;

  Schema() {
    this(VERSIONS);
  }

  Schema(List<List<String>> versions) {
    this.versions = List.copyOf(versions);
  }

  /**
   * Brings the tables to the newest version.
   *
   * @return {@code UNSUPPORTED} for a database of a later version or of another program
   */
  Optional<Failure> migrate(DatabaseFile file, Connection connection) throws SQLException {
    long found = version(connection);
    if (found > versions.size()) {
      return unsupported(
          "These readings were saved by a later version of the program: open them with that one.");
    }
    if (found > 0 && DatabaseFile.number(connection, "PRAGMA application_id") != APPLICATION) {
      return unsupported("The database at the place of the readings is one of another program.");
    }
    if (found > 0 && found < versions.size()) {
      copy(file, connection, found);
    }
    if (found < versions.size()) {
      addVersions(connection);
    }
    return Optional.empty();
  }

  /** In one transaction; another window may have done it in the meantime. */
  private void addVersions(Connection connection) throws SQLException {
    Transaction.run(
        connection,
        () -> {
          for (int version = (int) version(connection); version < versions.size(); version++) {
            for (String statement : versions.get(version)) {
              DatabaseFile.run(connection, statement);
            }
          }
          DatabaseFile.run(connection, "PRAGMA application_id = " + APPLICATION);
          DatabaseFile.run(connection, "PRAGMA user_version = " + versions.size());
        });
  }

  /** A whole copy beside the database, named by the version it has. */
  private static void copy(DatabaseFile file, Connection connection, long version)
      throws SQLException {
    Path copy = file.beside(COPY + version);
    if (!Files.exists(copy)) {
      copyInto(connection, copy);
    }
  }

  /** Writes everything committed into a new database. */
  static void copyInto(Connection connection, Path target) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
      statement.setString(1, target.toAbsolutePath().toString());
      statement.execute();
    }
  }

  private static long version(Connection connection) throws SQLException {
    return DatabaseFile.number(connection, "PRAGMA user_version");
  }

  private static Optional<Failure> unsupported(String sentence) {
    return Optional.of(Failure.of(FailureReason.UNSUPPORTED, sentence));
  }
}
