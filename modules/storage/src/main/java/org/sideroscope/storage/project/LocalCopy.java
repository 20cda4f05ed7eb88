package org.sideroscope.storage.project;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.assignment.Work;
import org.sideroscope.cohort.assignment.WorkState;
import org.sideroscope.cohort.port.Submission;
import org.sideroscope.foundation.Result;

/**
 * What a machine keeps of a project on a server, to go on where the server cannot be reached: the
 * protocol, the studies and the work as the server had them last, and what was done since.
 */
final class LocalCopy implements AutoCloseable {

  static final String FILE = "project-offline.db";

  /** What is copied, with the table it goes to. */
  private static final Map<String, String> COPIED =
      Map.of(
          "protocol", "version, body, kept_at FROM protocol",
          "study", "number, code, uid, place FROM study",
          "work", "study, reader, occasion, state, reason, seconds, holder FROM work",
          "known_revision", "study, reader, occasion, revision FROM submission_revision");

  private static final String FILLED = "filled";

  private final ProjectConnection database;
  private final SqlProjectStore store;

  private LocalCopy(ProjectConnection database, InstantSource clock) {
    this.database = database;
    this.store = new SqlProjectStore(database, ProjectAccess.OF_THE_FILE, clock);
  }

  static Result<LocalCopy> open(Path folder, InstantSource clock) {
    try {
      ProjectConnection database =
          ProjectConnection.open(new SqliteSource(folder.resolve(FILE)), SqlDialect.SQLITE);
      return database.change(LocalCopy::made).map(_ -> new LocalCopy(database, clock));
    } catch (SQLException e) {
      return Result.failure(new DatabaseTrouble(e).failure());
    }
  }

  private static Result<Boolean> made(Sql sql) throws SQLException {
    boolean isThere =
        sql.first(row -> true, "SELECT 1 FROM sqlite_master WHERE name = 'outbox'").isPresent();
    if (!isThere) {
      for (String table : ProjectSchema.TABLES) {
        sql.run(SqlDialect.SQLITE.table(table));
      }
      for (String view : ProjectSchema.VIEWS) {
        sql.run(view);
      }
      sql.run(Outbox.TABLE);
      sql.run(
          "CREATE TABLE known_revision (study TEXT NOT NULL, reader TEXT NOT NULL,"
              + " occasion INTEGER NOT NULL, revision INTEGER NOT NULL) STRICT");
    }
    return Result.success(!isThere);
  }

  /** Works on the copy as on a project. */
  SqlProjectStore store() {
    return store;
  }

  ProjectConnection database() {
    return database;
  }

  /** Whether the server was ever reached. */
  boolean isFilled() {
    return filledAt().fold(at -> at > 0, _ -> false);
  }

  private Result<Long> filledAt() {
    return database.read(sql ->
        sql.first(row -> row.getString(1), "SELECT value FROM meta WHERE name = ?", FILLED)
            .map(Long::valueOf)
            .orElse(0L));
  }

  /** Copies what the server has now, unless its log is where it was. */
  Result<Boolean> fill(ProjectConnection server) {
    return filledAt()
        .flatMap(filled ->
            server
                .read(sql ->
                    sql.first(row -> row.getLong(1), "SELECT MAX(number) FROM log").orElse(0L))
                .flatMap(now ->
                    filled.equals(now)
                        ? Result.success(false)
                        : server.read(LocalCopy::rows).flatMap(rows -> kept(rows, now))));
  }

  /** Notes a step that the server has, so that the copy knows it should the network go now. */
  void follow(Work work, String holder) {
    database.change(sql -> Result.success(WorkTable.follow(sql, work, holder)));
  }

  /** Notes a reading that the server has. */
  void follow(Submission handedIn) {
    Assignment of = handedIn.assignment();
    follow(new Work(of, WorkState.DONE, "", handedIn.seconds()), "");
    database.change(sql ->
        Result.success(
            sql.change(
                "INSERT INTO known_revision VALUES (?, ?, ?, ?)",
                of.study(),
                of.reader(),
                of.occasion(),
                handedIn.revision())));
  }

  private static Map<String, List<Object[]>> rows(Sql sql) throws SQLException {
    Map<String, List<Object[]>> rows = new LinkedHashMap<>();
    for (Map.Entry<String, String> table : COPIED.entrySet()) {
      int columns = table.getValue().split(",").length;
      rows.put(
          table.getKey(),
          sql.list(
              row -> {
                Object[] cells = new Object[columns];
                for (int i = 0; i < columns; i++) {
                  cells[i] = row.getObject(i + 1);
                }
                return cells;
              },
              "SELECT " + table.getValue()));
    }
    return rows;
  }

  private Result<Boolean> kept(Map<String, List<Object[]>> rows, long log) {
    return database.change(sql -> {
      for (String table : COPIED.keySet()) {
        sql.run("DELETE FROM " + table);
        List<Object[]> all = rows.getOrDefault(table, new ArrayList<>());
        if (!all.isEmpty()) {
          String marks = String.join(", ", "?".repeat(all.getFirst().length).split(""));
          sql.changeAll("INSERT INTO " + table + " VALUES (" + marks + ")", all);
        }
      }
      sql.change("DELETE FROM meta WHERE name = ?", FILLED);
      sql.change("INSERT INTO meta (name, value) VALUES (?, ?)", FILLED, String.valueOf(log));
      return Result.success(true);
    });
  }

  @Override
  public void close() {
    database.close();
  }
}
