package org.sideroscope.storage.project;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.sideroscope.cohort.port.LogEntry;

/**
 * The log of a project: every entry's hash covers the one before, so that none can be taken out.
 */
final class ProjectLog {

  private final InstantSource clock;

  ProjectLog(InstantSource clock) {
    this.clock = clock;
  }

  void append(Sql sql, String who, String what, String detail) throws SQLException {
    Optional<LogEntry> last =
        sql.first(ProjectLog::entry, "SELECT * FROM log ORDER BY number DESC LIMIT 1");
    long number = last.map(LogEntry::number).orElse(0L) + 1;
    String at = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    sql.change(
        "INSERT INTO log (number, at, who, what, detail, sha256) VALUES (?, ?, ?, ?, ?, ?)",
        number,
        at,
        who,
        what,
        detail,
        hash(last.map(LogEntry::sha256).orElse(""), number, at, who, what, detail));
  }

  static List<LogEntry> entries(Sql sql) throws SQLException {
    return sql.list(ProjectLog::entry, "SELECT * FROM log ORDER BY number");
  }

  /** The number of the last entry. */
  static long last(Sql sql) throws SQLException {
    return sql.first(row -> row.getLong(1), "SELECT MAX(number) FROM log").orElse(0L);
  }

  /** A sentence for each entry that does not follow from the one before. */
  static List<String> complaints(List<LogEntry> entries) {
    List<String> complaints = new ArrayList<>();
    String before = "";
    long number = 0;
    for (LogEntry entry : entries) {
      number++;
      if (entry.number() != number || !entry.sha256().equals(hash(before, entry))) {
        complaints.add("Entry " + entry.number() + " of the log is not as it was written.");
        number = entry.number();
      }
      before = entry.sha256();
    }
    return complaints;
  }

  private static LogEntry entry(ResultSet row) throws SQLException {
    return new LogEntry(
        row.getLong("number"),
        row.getString("at"),
        row.getString("who"),
        row.getString("what"),
        row.getString("detail"),
        row.getString("sha256"));
  }

  private static String hash(String before, LogEntry entry) {
    return hash(before, entry.number(), entry.at(), entry.who(), entry.what(), entry.detail());
  }

  private static String hash(
      String before, long number, String at, String who, String what, String detail) {
    return sha256(
        String.join("\n", before, String.valueOf(number), at, who, what, detail)
            .getBytes(StandardCharsets.UTF_8));
  }

  static String sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
