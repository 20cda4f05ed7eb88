package org.sideroscope.storage.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.port.OfflineWork;
import org.sideroscope.foundation.FailureReason;
import org.sideroscope.foundation.Result;

/** Steps that wait for the server, in their order, and those that it refused. */
final class Outbox {

  static final String TABLE =
      """
      CREATE TABLE outbox (
        number INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        base INTEGER NOT NULL,
        body TEXT NOT NULL,
        state TEXT NOT NULL,
        sentence TEXT NOT NULL) STRICT
      """;

  private Outbox() {}

  /**
   * A step that waits.
   *
   * @param base how many revisions of the assignment the server was known to have
   */
  record Waiting(int number, Deed deed, int base) {}

  static int add(Sql sql, Deed deed) throws SQLException {
    int number = sql.first(row -> row.getInt(1), "SELECT MAX(number) FROM outbox").orElse(0) + 1;
    int base = deed.handedIn().isPresent() ? known(sql, deed.handedIn().get().assignment()) : 0;
    sql.change(
        "INSERT INTO outbox VALUES (?, ?, ?, ?, ?, 'waiting', '')",
        number,
        deed.kind(),
        deed.name(),
        base,
        deed.text());
    return number;
  }

  private static int known(Sql sql, Assignment of) throws SQLException {
    return sql.first(
            row -> row.getInt(1),
            "SELECT MAX(revision) FROM known_revision"
                + " WHERE study = ? AND reader = ? AND occasion = ?",
            of.study(),
            of.reader(),
            of.occasion())
        .orElse(0);
  }

  static void remove(Sql sql, int number) throws SQLException {
    sql.change("DELETE FROM outbox WHERE number = ?", number);
  }

  static List<Waiting> waiting(Sql sql) throws SQLException {
    return sql.list(
        Outbox::waiting, "SELECT * FROM outbox WHERE state = 'waiting' ORDER BY number");
  }

  private static Waiting waiting(ResultSet row) throws SQLException {
    return new Waiting(
        row.getInt("number"),
        Deed.parse(row.getString("kind"), row.getString("body")),
        row.getInt("base"));
  }

  /** How many readings of this assignment went from here since the base was known. */
  static int sentSince(Sql sql, Waiting step) throws SQLException {
    return sql.first(
            row -> row.getInt(1),
            "SELECT COUNT(*) FROM outbox"
                + " WHERE kind = ? AND name = ? AND base = ? AND state = 'sent'",
            step.deed().kind(),
            step.deed().name(),
            step.base())
        .orElse(0);
  }

  static void sent(Sql sql, int number) throws SQLException {
    sql.change("UPDATE outbox SET state = 'sent' WHERE number = ?", number);
  }

  static void refused(Sql sql, int number, String sentence) throws SQLException {
    sql.change(
        "UPDATE outbox SET state = 'refused', sentence = ? WHERE number = ?", sentence, number);
  }

  static OfflineWork told(Sql sql) throws SQLException {
    return new OfflineWork(
        waiting(sql).size(),
        sql.list(Outbox::refused, "SELECT * FROM outbox WHERE state = 'refused' ORDER BY number"));
  }

  private static OfflineWork.Refused refused(ResultSet row) throws SQLException {
    return new OfflineWork.Refused(
        row.getInt("number"),
        row.getString("sentence"),
        Deed.parse(row.getString("kind"), row.getString("body")).handedIn());
  }

  /** The step stays, but is told no more. */
  static Result<OfflineWork> forget(Sql sql, int number) throws SQLException {
    int changed =
        sql.change(
            "UPDATE outbox SET state = 'forgotten' WHERE number = ? AND state = 'refused'", number);
    return changed == 0 ? nothingRefused(number) : Result.success(told(sql));
  }

  static Result<OfflineWork> nothingRefused(int number) {
    return Result.failure(FailureReason.MISSING, "No step " + number + " was refused.");
  }
}
