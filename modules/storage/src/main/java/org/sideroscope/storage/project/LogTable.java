package org.sideroscope.storage.project;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sideroscope.cohort.assignment.Assignment;
import org.sideroscope.cohort.port.LogCopy;

/** Copies of the logs of readings. Lines are only ever added, each once. */
final class LogTable {

  private static final String OF_WRITER =
      " WHERE study = ? AND reader = ? AND occasion = ? AND writer = ?";

  private LogTable() {}

  private record Head(long sequence, String sha256) {}

  /** Adds what is not there; a line of the same number that says otherwise stands beside it. */
  static LogCopy.Copied add(Sql sql, LogCopy log) throws SQLException {
    Assignment of = log.assignment();
    Set<Head> there = Set.copyOf(heads(sql, log));
    List<Object[]> rows = new ArrayList<>();
    for (LogCopy.Line line : log.lines()) {
      if (!there.contains(new Head(line.sequence(), line.sha256()))) {
        rows.add(
            new Object[] {
              of.study(),
              of.reader(),
              of.occasion(),
              log.writer(),
              line.sequence(),
              line.at(),
              line.who(),
              line.body(),
              line.sha256()
            });
      }
    }
    sql.changeAll("INSERT INTO reading_event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    return new LogCopy.Copied(rows.size(), conflicts(sql, log));
  }

  private static List<Head> heads(Sql sql, LogCopy log) throws SQLException {
    Assignment of = log.assignment();
    return sql.list(
        row -> new Head(row.getLong("sequence"), row.getString("sha256")),
        "SELECT sequence, sha256 FROM reading_event_head" + OF_WRITER,
        of.study(),
        of.reader(),
        of.occasion(),
        log.writer());
  }

  private static List<String> conflicts(Sql sql, LogCopy log) throws SQLException {
    Assignment of = log.assignment();
    List<String> conflicts = new ArrayList<>();
    TreeMap<Long, Integer> lines = new TreeMap<>();
    heads(sql, log).forEach(head -> lines.merge(head.sequence(), 1, Integer::sum));
    lines.values().removeIf(count -> count < 2);
    if (!lines.isEmpty()) {
      conflicts.add(
          "The log of %s by %s was continued in two ways after event %d; both are kept."
              .formatted(of.name(), log.writer(), lines.firstKey() - 1));
    }
    Set<String> writers =
        new TreeSet<>(
            sql.list(
                row -> row.getString("writer"),
                "SELECT DISTINCT writer FROM reading_event_head"
                    + " WHERE study = ? AND reader = ? AND occasion = ?",
                of.study(),
                of.reader(),
                of.occasion()));
    if (writers.size() > 1) {
      conflicts.add(
          "%s was read by %s; each log is kept."
              .formatted(of.name(), String.join(" and by ", writers)));
    }
    return conflicts;
  }
}
